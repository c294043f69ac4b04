import { useEffect, useRef, useState } from 'preact/hooks';
import { readAnswers, writeAnswers } from '#domain/quiz/answers.ts';
import type { Answers, QuizLogic } from '#domain/quiz/conditions.ts';
import { nextQuestion, pathOf, relevantAnswers } from '#domain/quiz/flow.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { type OutcomeCard, Result } from './Result.tsx';

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
  const [notUnderstood, setNotUnderstood] = useState<string[]>([]);
  const heading = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const readAddress = () => {
      const read = readAnswers(quiz, location.search);
      setAnswers(relevantAnswers(quiz, read.answers));
      setNotUnderstood(read.notUnderstood);
      setEditing(undefined);
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
    history.pushState(null, '', `${location.pathname}${writeAnswers(quiz, kept)}`);
    moved.current = true;
    setNotUnderstood([]);
    setAnswers(kept);
    setEditing(undefined);
  };
  const edit = (question: string) => {
    moved.current = true;
    setEditing(question);
  };

  const open = quiz.questions.find(({ id }) => id === editing) ?? nextQuestion(quiz, answers);
  const asked = pathOf(quiz, answers).asked;
  return (
    <div ref={heading}>
      {notUnderstood.length > 0 && (
        <p class="notice" role="status">
          Part of this address was not understood and was left out: {notUnderstood.join(', ')}. The rest is kept.
        </p>
      )}
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
        <Result quiz={quiz} answers={answers} outcomes={outcomes}>
          <AnswersGiven questions={asked} answers={answers} onChange={edit} onRestart={() => go(new Map())} />
        </Result>
      )}
    </div>
  );
}
