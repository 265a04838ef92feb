package com.petmatch.affiliate.click;

import com.petmatch.kernel.error.ErrorCode;
import java.util.Optional;

/** What became of a click. */
public sealed interface ClickOutcome {

    /** The id to keep on the visitor's device, when there is one. */
    Optional<ClickId> click();

    record Counted(Touch touch) implements ClickOutcome {
        @Override
        public Optional<ClickId> click() {
            return touch.click();
        }
    }

    /** Not a person, or the same person again; in the second case the id of the click that was counted. */
    record NotCounted(ErrorCode reason, Optional<ClickId> click) implements ClickOutcome {}

    /** The store does not answer; the click waits in memory. */
    record Buffered(Touch touch) implements ClickOutcome {
        @Override
        public Optional<ClickId> click() {
            return touch.click();
        }
    }

    /** The store does not answer and the buffer is full: the click is lost, and counted as lost. */
    record Dropped(ErrorCode reason) implements ClickOutcome {
        @Override
        public Optional<ClickId> click() {
            return Optional.empty();
        }
    }
}
