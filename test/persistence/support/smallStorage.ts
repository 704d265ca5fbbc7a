/** localStorage or sessionStorage in memory; `full` refuses to take more. */
export class SmallStorage implements Storage {
  full = false;
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }
  key(at: number): string | null {
    return [...this.items.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  clear(): void {
    this.items.clear();
  }
  /** A duplicated tab starts with what its original had. */
  copy(): SmallStorage {
    const copy = new SmallStorage();
    for (const [key, value] of this.items) copy.setItem(key, value);
    return copy;
  }
}
