package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table cell by cell, with tags chosen instead of hashed: two buckets of 16 cells. */
class CellTableTest {

    private static final long NOW = 10;
    private static final long COST = 5;
    private static final long BURST = 1_000;
    private static final long LOWER = 0;
    private static final long UPPER = -1;

    private final CellTable table = CellTable.ofCapacity(10);

    /** The first key of the first bucket sits at index zero, which is a place like any other. */
    @Test
    void eachKeyIsCountedFromItsFirstUseOn() {
        assertThat(take(LOWER, 1)).isEqualTo(COST);
        assertThat(take(LOWER, 1)).isEqualTo(2 * COST);
        assertThat(take(LOWER, 1)).isEqualTo(3 * COST);
        assertThat(take(UPPER, 1)).isEqualTo(COST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 15})
    void aBucketHoldsSixteenKeysFromWhateverPlaceTheyStart(int place) {
        for (long bucket : new long[] {LOWER, UPPER}) {
            fill(bucket, place);
        }
        for (long bucket : new long[] {LOWER, UPPER}) {
            for (int i = 1; i <= 16; i++) {
                assertThat(take(bucket, at(place, i))).isEqualTo(2 * COST);
            }
        }
    }

    @Test
    void bothHalvesOfATagTellKeysApart() {
        assertThat(take(1, 7)).isEqualTo(COST);
        assertThat(take(2, 7)).isEqualTo(COST);
        assertThat(take(1, 8)).isEqualTo(COST);
        assertThat(take(1, 7)).isEqualTo(2 * COST);
    }

    @Test
    void theFirstHalfChoosesTheBucketAsAnUnsignedNumber() {
        fill(LOWER, 0);

        assertThat(take(Long.MAX_VALUE, 99)).as("the lower half is full").isEqualTo(2 * COST);
        assertThat(take(Long.MIN_VALUE, 99)).isEqualTo(COST);
        assertThat(take(UPPER, 98)).isEqualTo(COST);
    }

    @Test
    void lookingTakesNothing() {
        assertThat(look(LOWER, 1)).isEqualTo(COST);
        assertThat(look(LOWER, 1)).isEqualTo(COST);
        take(LOWER, 1);
        assertThat(look(LOWER, 1)).isEqualTo(2 * COST);
        assertThat(look(LOWER, 1)).isEqualTo(2 * COST);
    }

    @Test
    @Tag("row-37")
    void aFullBucketShowsToOnesWhoLookWhatTakingWouldCost() {
        fill(LOWER, 0);

        assertThat(look(LOWER, 99)).isEqualTo(2 * COST);
        assertThat(take(LOWER, 99)).isEqualTo(2 * COST);
        assertThat(look(LOWER, 99)).isEqualTo(4 * COST);
        assertThat(take(LOWER, 99 + 64)).as("of the same shared cell").isEqualTo(4 * COST);
        assertThat(take(LOWER, 98)).as("of another").isEqualTo(2 * COST);
    }

    /** At the very end of its time a cell is its key's yet. */
    @Test
    @Tag("row-37")
    void aCellIsFreeOnceItsTimeHasPassed() {
        fill(LOWER, 0);

        assertThat(table.advance(LOWER, 99, NOW + COST, COST, BURST, false)).isEqualTo(2 * COST);
        assertThat(table.advance(LOWER, 99, NOW + COST, COST, BURST, true)).isEqualTo(2 * COST);
        assertThat(table.advance(LOWER, 99, NOW + COST + 1, COST, BURST, false)).isEqualTo(COST);
        assertThat(table.advance(LOWER, 99, NOW + COST + 1, COST, BURST, true)).isEqualTo(COST);
    }

    @Test
    void whatIsAboveTheBurstTakesNoCell() {
        assertThat(table.advance(LOWER, 1, NOW, 11, 10, true)).isEqualTo(11);
        assertThat(table.advance(LOWER, 1, NOW, 10, 10, true)).isEqualTo(10);
        assertThat(table.advance(LOWER, 1, NOW, 1, 10, true)).isEqualTo(11);
        assertThat(table.advance(LOWER, 1, NOW, 0, 10, true)).isEqualTo(10);
    }

    @Test
    void onlyCapacitiesThatFitAreMade() {
        assertThatThrownBy(() -> CellTable.ofCapacity(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellTable.ofCapacity(20_000_001)).isInstanceOf(IllegalArgumentException.class);
    }

    private void fill(long bucket, int place) {
        for (int i = 1; i <= 16; i++) {
            assertThat(take(bucket, at(place, i))).isEqualTo(COST);
        }
    }

    private static long at(int place, int number) {
        return (long) place << 32 | number;
    }

    private long take(long first, long second) {
        return table.advance(first, second, NOW, COST, BURST, true);
    }

    private long look(long first, long second) {
        return table.advance(first, second, NOW, COST, BURST, false);
    }
}
