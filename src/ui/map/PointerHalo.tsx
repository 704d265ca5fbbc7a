import { useEffect, useRef } from 'react';

/** A ring around the pointer, so that a room finds it; there from the first move of a mouse on. */
export const PointerHalo = () => {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY, pointerType }: PointerEvent): void => {
      const { current } = ring;
      if (!current) return;
      current.hidden = pointerType === 'touch';
      current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    const leave = (): void => {
      if (ring.current) ring.current.hidden = true;
    };
    window.addEventListener('pointermove', follow, { passive: true });
    document.documentElement.addEventListener('pointerleave', leave);
    return () => {
      window.removeEventListener('pointermove', follow);
      document.documentElement.removeEventListener('pointerleave', leave);
    };
  }, []);
  return <div ref={ring} className="pointer-halo" aria-hidden="true" hidden />;
};
