/** Holds an error of a page: the banners stay, and the person learns that something broke. */
import { Component, type ComponentChildren } from "preact";
import { t } from "../i18n/mod.ts";

export class Guard extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main>
        <p role="alert">{t().problems.internal}</p>
      </main>
    );
  }
}
