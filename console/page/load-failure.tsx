import { Component, type ReactNode } from 'react';
import type { Phrases } from '../language/phrases.ts';

interface LoadFailureProps {
  phrases: Phrases;
  children: ReactNode;
}

/** Shows a way out when the editor's chunk does not arrive, for instance because the gateway went away; the strip stays. */
export class LoadFailure extends Component<LoadFailureProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="workbench-notice" role="alert">
        {this.props.phrases.workbenchFailed}{' '}
        <button className="quiet" type="button" onClick={() => location.reload()}>
          {this.props.phrases.reload}
        </button>
      </p>
    );
  }
}
