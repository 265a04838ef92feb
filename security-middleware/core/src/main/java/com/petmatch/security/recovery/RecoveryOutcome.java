package com.petmatch.security.recovery;

/** What became of a presented recovery code. */
public sealed interface RecoveryOutcome {

    /**
     * It was right, and is spent.
     *
     * @param left how many the person still has
     */
    record Accepted(int left) implements RecoveryOutcome {

        private static final int FEW = 3;

        /** Whether the host tells the person to make new ones ({@code recovery.running-low}). */
        public boolean isRunningLow() {
            return left <= FEW;
        }
    }

    /** Unknown, spent or somebody else's ({@code recovery.refused.code}). */
    record Refused() implements RecoveryOutcome {}
}
