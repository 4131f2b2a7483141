'use client';

import { Component, type ReactNode } from 'react';

interface ChartBoundaryProps {
  readonly onError: () => void;
  readonly children: ReactNode;
}

/** A live chart that throws goes away; the static one stands. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onError();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
