package com.petmatch.payments.charge;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.PaymentErrors;

/** What became of taking held money, as far as known. */
public sealed interface CaptureOutcome {

    ChargeId charge();

    /** A stable reason code. */
    ErrorCode code();

    <T> T fold(Cases<T> cases);

    /** One method per case, so that a new case breaks the build of whoever forgot it. */
    interface Cases<T> {
        T captured(Captured it);

        T alreadyCaptured(AlreadyCaptured it);

        T captureExceeds(CaptureExceeds it);

        T authorizationExpired(AuthorizationExpired it);

        T alreadyVoided(AlreadyVoided it);

        T inProgress(InProgress it);

        T unresolved(Unresolved it);
    }

    /** The money was taken. */
    record Captured(ChargeId charge, Money amount) implements CaptureOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CAPTURE_CAPTURED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.captured(this);
        }
    }

    /** It was taken before; {@code amount} is what was taken then. */
    record AlreadyCaptured(ChargeId charge, Money amount) implements CaptureOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CAPTURE_ALREADY_CAPTURED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.alreadyCaptured(this);
        }
    }

    /** More was asked for than is held; nothing was taken. */
    record CaptureExceeds(ChargeId charge, Money held) implements CaptureOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CAPTURE_EXCEEDS;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.captureExceeds(this);
        }
    }

    /** The money was released before anybody took it. */
    record AuthorizationExpired(ChargeId charge) implements CaptureOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CAPTURE_AUTHORIZATION_EXPIRED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.authorizationExpired(this);
        }
    }

    /** The money was given up. */
    record AlreadyVoided(ChargeId charge) implements CaptureOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CAPTURE_ALREADY_VOIDED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.alreadyVoided(this);
        }
    }

    /** Another thread or process is taking it, or giving it up, right now. */
    record InProgress(ChargeId charge) implements CaptureOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CAPTURE_IN_PROGRESS;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inProgress(this);
        }
    }

    /** The provider's answer did not arrive; recovery finds out. */
    record Unresolved(ChargeId charge) implements CaptureOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CAPTURE_UNRESOLVED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unresolved(this);
        }
    }
}
