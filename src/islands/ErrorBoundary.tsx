import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What still works, as a sentence. */
  instead: string;
  children: ComponentChildren;
}

/** Catches a fault while an island draws itself and says what still works, so that no reader meets a blank space. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p class="notice" role="alert">
        Something went wrong in this part of the page. {this.props.instead} Reload the page to try again.
      </p>
    );
  }
}
