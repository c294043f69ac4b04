import { useEffect, useRef, useState } from 'preact/hooks';
import { type AddressRead, readAnswers, writeAnswers } from '#domain/quiz/answers.ts';
import type { Answers, QuizLogic } from '#domain/quiz/conditions.ts';
import { nextQuestion, pathOf, relevantAnswers } from '#domain/quiz/flow.ts';
import { isDayOfCentury } from '#domain/quiz/plan.ts';
import type { OutcomeCard } from '#domain/quiz/result.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Result } from './Result.tsx';

interface Props {
  quiz: QuizLogic;
  outcomes: OutcomeCard[];
}

/** The quiz as an island: the address holds the answers, the domain decides, this draws. */
export default function Quiz(props: Props) {
  return (
    <ErrorBoundary instead="The rules of the quiz are printed at /quiz/rules/.">
      <QuizSheet {...props} />
    </ErrorBoundary>
  );
}

function QuizSheet({ quiz, outcomes }: Props) {
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [editing, setEditing] = useState<string>();
  const [by, setBy] = useState<string>();
  const [read, setRead] = useState<Pick<AddressRead, 'notUnderstood' | 'otherVersion'>>();
  const heading = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const readAddress = () => {
      const address = readAnswers(quiz, location.search);
      const kept = relevantAnswers(quiz, address.answers);
      setAnswers(kept);
      setBy(address.by);
      setRead(address);
      setEditing(undefined);
      history.replaceState(history.state, '', `${location.pathname}${writeAnswers(quiz, kept, address.by)}`);
    };
    readAddress();
    addEventListener('popstate', readAddress);
    return () => removeEventListener('popstate', readAddress);
  }, [quiz]);

  useEffect(() => {
    if (moved.current) heading.current?.querySelector<HTMLElement>('[data-start]')?.focus();
  }, [answers, editing]);

  const go = (next: Answers) => {
    const kept = relevantAnswers(quiz, next);
    history.pushState(null, '', `${location.pathname}${writeAnswers(quiz, kept, by)}`);
    moved.current = true;
    setRead(undefined);
    setAnswers(kept);
    setEditing(undefined);
  };
  const date = (day: string) => {
    const next = isDayOfCentury(day) ? day : undefined;
    setBy(next);
    history.replaceState(history.state, '', `${location.pathname}${writeAnswers(quiz, answers, next)}`);
  };
  const edit = (question: string) => {
    moved.current = true;
    setEditing(question);
  };

  const open = quiz.questions.find(({ id }) => id === editing) ?? nextQuestion(quiz, answers);
  const asked = pathOf(quiz, answers).asked;
  return (
    <div ref={heading}>
      <AddressNotice read={read} />
      {open ? (
        <div class="quiz-sheet">
          <QuestionForm
            key={open.id}
            quiz={quiz}
            question={open}
            answers={answers}
            onAnswer={(option) => go(new Map([...answers, [open.id, option]]))}
            onBack={asked.length > 0 ? () => history.back() : undefined}
          />
          <AnswersGiven questions={asked} answers={answers} onChange={edit} onRestart={() => go(new Map())} />
        </div>
      ) : (
        <Result quiz={quiz} answers={answers} outcomes={outcomes} today={localDay()} by={by} onBy={date}>
          <AnswersGiven questions={asked} answers={answers} onChange={edit} onRestart={() => go(new Map())} />
        </Result>
      )}
    </div>
  );
}

/** What of an address could not be used, if anything. */
function AddressNotice({ read }: { read: Pick<AddressRead, 'notUnderstood' | 'otherVersion'> | undefined }) {
  if (read?.otherVersion !== undefined)
    return (
      <p class="notice" role="status">
        This link was made with another version of the quiz, whose answers may have meant something else. Nothing was
        taken over. Please answer again; it takes a minute.
      </p>
    );
  if (!read || read.notUnderstood.length === 0) return null;
  return (
    <p class="notice" role="status">
      Part of this address was not understood and was left out: {read.notUnderstood.join(', ')}. The rest is kept.
    </p>
  );
}

/** The reader's own day, `YYYY-MM-DD`. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
