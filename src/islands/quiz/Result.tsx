import type { ComponentChildren } from 'preact';
import { writeAnswers } from '#domain/quiz/answers.ts';
import type { Answers, QuizLogic } from '#domain/quiz/conditions.ts';
import { advisoriesFor, decide } from '#domain/quiz/decide.ts';
import { nearestChanges, whatWouldChange } from '#domain/quiz/explain.ts';
import { ResultTools } from './ResultTools.tsx';

/** What the result shows of an outcome. */
export interface OutcomeCard {
  id: string;
  title: string;
  answer: string;
  place: 'soc2' | 'iso27001' | 'both' | 'neither';
  sureNote: string;
  links: { href: string; title: string }[];
}

interface Props {
  quiz: QuizLogic;
  answers: Answers;
  outcomes: readonly OutcomeCard[];
  children: ComponentChildren;
}

/** The answer in its place on the facing pages, then why, what would change it, and where to read on. */
export function Result({ quiz, answers, outcomes, children }: Props) {
  const decision = decide(quiz, answers);
  const outcome = outcomes.find(({ id }) => id === decision?.outcome);
  if (!decision || !outcome) throw new Error('the answers lead to no outcome');
  const labelOf = (question: string, option: string) =>
    quiz.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.label ?? option;
  const titleOf = (id: string) => outcomes.find((other) => other.id === id)?.title ?? id;
  const advisories = advisoriesFor(quiz, answers, outcome.id);
  const changes = nearestChanges(quiz, whatWouldChange(quiz, answers));
  const framework = outcome.place === 'soc2' || outcome.place === 'iso27001' ? outcome.place : undefined;
  return (
    <div>
      <div class="outcome-spread" data-place={outcome.place} data-framework={framework}>
        <div class="verdict">
          <h2 tabIndex={-1} data-start>
            {outcome.title}
          </h2>
          <p>{outcome.answer}</p>
        </div>
      </div>
      <div class="result-body">
        <h3>Because</h3>
        <p>
          {framework && <span class="mark" data-framework={framework} aria-hidden="true" />}
          {decision.rule.because}
        </p>
        <ul class="plain because">
          {decision.fired.map(({ question, option }) => (
            <li key={question}>You answered: {labelOf(question, option)}</li>
          ))}
        </ul>
        <p class="sans">
          <a href={`/quiz/rules/#${decision.rule.id}`}>The rule that decided</a>. {outcome.sureNote}
        </p>
        {advisories.length > 0 && <h3>Besides</h3>}
        {advisories.map(({ id, text, link }) => (
          <p key={id}>
            {text} <a href={`/${link}/`}>More</a>
          </p>
        ))}
        <h3>What to do</h3>
        <p>
          <a class="button" href={`/quiz/outcomes/${outcome.id}/`}>
            The first month, step by step
          </a>
        </p>
        <ul class="plain plain-links sans">
          {outcome.links.map(({ href, title }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
        <h3>What would change this</h3>
        {changes.length === 0 && <p>No single other answer leads straight to another outcome.</p>}
        <ul class="plain">
          {changes.map(({ question, option, outcome: other }) => (
            <li key={`${question}-${option}`}>
              If you had answered “{labelOf(question, option)}”:{' '}
              <a href={writeAnswers(quiz, new Map([...answers, [question, option]]))}>{titleOf(other)}</a>
            </li>
          ))}
        </ul>
        <ResultTools />
        {children}
      </div>
    </div>
  );
}
