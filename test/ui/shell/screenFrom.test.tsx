import { render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { screenFrom } from '../../../src/ui/shell/screenFrom';

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;

class Boundary extends Component<{ readonly children: ReactNode }> {
  override readonly state = { failed: '' };
  static getDerivedStateFromError = ({ message }: Error) => ({ failed: message });
  override render() {
    return this.state.failed || this.props.children;
  }
}

describe('a screen from a file of its own', () => {
  it('shows what stands in for it until it is there', async () => {
    const { Screen } = screenFrom(async () => Hello, <p>Opening</p>);
    render(<Screen name="Ann" />);
    expect(screen.getByText('Opening')).toBeVisible();
    expect(await screen.findByText('Hello Ann')).toBeVisible();
  });

  it('shows at once when it was fetched before', async () => {
    const { Screen, fetchAhead } = screenFrom(async () => Hello, <p>Opening</p>);
    fetchAhead();
    await Promise.resolve();
    render(<Screen name="Ann" />);
    expect(screen.getByText('Hello Ann')).toBeVisible();
  });

  it('leaves what went wrong to the screen around it, and is fetched anew the next time', async () => {
    let tries = 0;
    const fetch = async () => {
      tries += 1;
      if (tries === 1) throw new Error('no such file');
      return Hello;
    };
    const { Screen } = screenFrom(fetch, <p>Opening</p>);
    const first = render(
      <Boundary>
        <Screen name="Ann" />
      </Boundary>,
    );
    expect(await screen.findByText('no such file')).toBeVisible();
    first.unmount();
    render(<Screen name="Ann" />);
    expect(await screen.findByText('Hello Ann')).toBeVisible();
  });
});
