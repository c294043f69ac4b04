interface Props {
  /** What is wrong with keeping progress; empty if nothing is. */
  message: string;
  /** Name of the last change in bulk, while it can be taken back. */
  undoable: string | undefined;
  onUndo: () => void;
}

/** What the reader has to know of their progress, and the way back from a change of many entries. */
export function Messages({ message, undoable, onUndo }: Props) {
  return (
    <>
      <div role="status">
        {message && (
          <p class="notice" key={message}>
            {message}
          </p>
        )}
      </div>
      {undoable && (
        <p class="notice">
          {undoable}{' '}
          <button class="quiet" type="button" onClick={onUndo}>
            Undo
          </button>
        </p>
      )}
    </>
  );
}
