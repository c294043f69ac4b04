import { useState } from 'preact/hooks';
import type { Answers, QuizLogic } from '#domain/quiz/conditions.ts';
import { mostQuestionsLeft, pathOf } from '#domain/quiz/flow.ts';
import type { Question } from '#schemas/quiz.ts';

interface Props {
  quiz: QuizLogic;
  question: Question;
  answers: Answers;
  onAnswer: (option: string) => void;
  onBack?: (() => void) | undefined;
}

/** One question: ruled options, one black button. */
export function QuestionForm({ quiz, question, answers, onAnswer, onBack }: Props) {
  const [chosen, setChosen] = useState(() => answers.get(question.id) ?? chosenEarly(question.id));
  const [missing, setMissing] = useState(false);
  const before = pathOf(quiz, answers).asked.findIndex(({ id }) => id === question.id);
  const number = (before < 0 ? pathOf(quiz, answers).asked.length : before) + 1;
  const most = Math.max(number, pathOf(quiz, answers).asked.length + mostQuestionsLeft(quiz, answers));
  return (
    <form
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onAnswer(chosen);
        else setMissing(true);
      }}
    >
      <div class="quiz-bar" aria-hidden="true">
        {Array.from({ length: most }, (_, index) => (
          <i key={index} data-done={index < number || undefined} />
        ))}
      </div>
      <p class="quiz-count" key={`${number}-${most}`}>
        Question {number} of at most {most}
      </p>
      <fieldset aria-describedby={question.hint ? 'quiz-hint' : undefined}>
        <legend tabIndex={-1} data-start>
          {question.legend}
        </legend>
        {question.hint && (
          <p class="quiz-hint" id="quiz-hint">
            {question.hint}
          </p>
        )}
        {question.options.map(({ id, label, hint }) => (
          <label class="option" key={id}>
            <input type="radio" name={question.id} value={id} checked={chosen === id} onChange={() => setChosen(id)} />
            <span>{label}</span>
            {hint && <small>{hint}</small>}
          </label>
        ))}
      </fieldset>
      {missing && !chosen && (
        <p class="notice" role="alert">
          Choose one of the answers, or “not sure”.
        </p>
      )}
      <div class="quiz-actions">
        <button class="button" type="submit">
          Continue
        </button>
        {onBack && (
          <button class="quiet" type="button" onClick={onBack}>
            Back
          </button>
        )}
      </div>
    </form>
  );
}

/** The answer that the reader chose before the script had started, so that no click is lost. */
function chosenEarly(question: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLInputElement>(`.quiz-sheet input[name="${question}"]:checked`)?.value;
}
