import type { ComponentChildren } from 'preact';
import { writeAnswers } from '#domain/quiz/answers.ts';
import type { Answers, QuizLogic } from '#domain/quiz/conditions.ts';
import { SURE } from '#domain/quiz/plan-words.ts';
import { reportMarkdown } from '#domain/quiz/report.ts';
import { type OutcomeCard, resultOf, textOf } from '#domain/quiz/result.ts';
import { PlanList } from './PlanList.tsx';
import { ResultTools } from './ResultTools.tsx';

interface Props {
  quiz: QuizLogic;
  answers: Answers;
  outcomes: readonly OutcomeCard[];
  today: string;
  by: string | undefined;
  onBy: (by: string) => void;
  children: ComponentChildren;
}

/** The answer in its place on the facing pages, then why, what would change it, the plan, and where to read on. */
export function Result({ quiz, answers, outcomes, today, by, onBy, children }: Props) {
  const result = resultOf(quiz, answers, outcomes, { today, by });
  if (!result) throw new Error('the answers lead to no outcome');
  const { decision, outcome, fired, advisories, changes } = result;
  const framework = outcome.place === 'soc2' || outcome.place === 'iso27001' ? outcome.place : undefined;
  const link = () => `${location.origin}${location.pathname}${writeAnswers(quiz, answers, by)}`;
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
          {decision.rule.because} <a href={`/quiz/rules/#${decision.rule.id}`}>The rule that decided</a>
        </p>
        <ul class="plain because">
          {fired.map((answer) => (
            <li key={answer}>You answered: {answer}</li>
          ))}
        </ul>
        <h3>How sure</h3>
        <p>
          <b>{SURE[outcome.sure]}.</b> {outcome.sureNote}
        </p>
        {advisories.length > 0 && <h3>Besides</h3>}
        {advisories.map(({ id, text, link: more }) => (
          <p key={id}>
            {text} <a href={`/${more}/`}>More</a>
          </p>
        ))}
        <h3>What would change this</h3>
        {changes.length === 0 && <p>No single other answer leads to another outcome.</p>}
        <ul class="plain because">
          {changes.map(({ question, option, said, leads }) => (
            <li key={`${question}-${option}`}>
              If you had answered “{said}”:{' '}
              <a href={writeAnswers(quiz, new Map([...answers, [question, option]]), by)}>{leads}</a>
            </li>
          ))}
        </ul>
        <PlanList result={result} today={today} by={by} onBy={onBy} />
        <h3>What to do</h3>
        <dl class="figures">
          <div>
            <dt>Time</dt>
            <dd>{outcome.duration}</dd>
          </div>
          <div>
            <dt>Cost</dt>
            <dd>{outcome.cost}</dd>
          </div>
        </dl>
        <p class="result-next">
          <a class="button" href={`/quiz/outcomes/${outcome.id}/`}>
            The first month, step by step
          </a>
        </p>
        <ul class="plain plain-links sans result-next">
          {outcome.links.map(({ href, title }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
        <ResultTools link={link} markdown={() => reportMarkdown(textOf(result, link()))} />
        {children}
      </div>
    </div>
  );
}
