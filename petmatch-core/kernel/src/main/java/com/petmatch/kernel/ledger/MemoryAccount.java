package com.petmatch.kernel.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An account of {@link InMemoryLedgerStore}: its lines and balance per unit. Guarded by the unit of work's lock. */
final class MemoryAccount {

    final LedgerAccount account;
    final MemoryBook book;
    private final List<Lines> units = new ArrayList<>(1);

    MemoryAccount(LedgerAccount account, MemoryBook book) {
        this.account = account;
        this.book = book;
    }

    boolean counts(LedgerUnit unit) {
        return account.unit().isEmpty() || account.unit().get().equals(unit);
    }

    boolean isNonNegative() {
        return account.rule() == AccountRule.NON_NEGATIVE;
    }

    /** The lines of the unit; made when they are first asked for. An account has one unit, seldom a few. */
    Lines of(LedgerUnit unit) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).unit.equals(unit)) {
                return units.get(i);
            }
        }
        Lines lines = new Lines(unit);
        units.add(lines);
        return lines;
    }

    List<Lines> units() {
        return units;
    }

    Balance balance(LedgerUnit unit) {
        Lines lines = of(unit);
        return new Balance(account.id(), unit, lines.units, lines.held);
    }

    /** Positions and running balances of one unit, in booking order. */
    static final class Lines {

        final LedgerUnit unit;
        long units;
        long held;
        private long[] positions = new long[4];
        private long[] balances = new long[4];
        private int size;

        private Lines(LedgerUnit unit) {
            this.unit = unit;
        }

        void add(long position, long change) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
                balances = Arrays.copyOf(balances, size * 2);
            }
            units = Math.addExact(units, change);
            positions[size] = position;
            balances[size] = units;
            size++;
        }

        void removeLast() {
            size--;
            units = balanceBefore(size);
        }

        int size() {
            return size;
        }

        long position(int index) {
            return positions[index];
        }

        long balanceBefore(int index) {
            return index == 0 ? 0 : balances[index - 1];
        }

        int firstBehind(long position) {
            int found = Arrays.binarySearch(positions, 0, size, position);
            return found >= 0 ? found + 1 : -found - 1;
        }
    }
}
