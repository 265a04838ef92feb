package com.petmatch.platform.notice;

import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.notice.SecurityNotice.Kind;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.FactorChanged;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Writes what the owner of an account must hear into the outbox, with the change itself where that is in a transaction.
 * Safe for concurrent use.
 */
public final class SecurityNews implements SecurityListener {

    // A program that keeps no cookies is a new device each time: its owner knows after three letters a day.
    private static final LimitRule NEW_DEVICES = new LimitRule("new-device-letter", 3, Duration.ofDays(1), 3);

    private final LimitStore limits;
    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final IdSource ids;
    private final InstantSource clock;

    public SecurityNews(LimitStore limits, UnitOfWork unitOfWork, Outbox outbox, IdSource ids, InstantSource clock) {
        this.limits = limits;
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void on(SecurityEvent event) {
        if (event instanceof FactorChanged changed) {
            changed(changed);
        } else if (event instanceof SecurityEvent.PasswordChanged changed) {
            write(event, changed.subject(), Kind.PASSWORD_CHANGED, 0);
        } else if (event instanceof SecurityEvent.RecoveryCodeUsed used) {
            write(event, used.subject(), Kind.CODE_USED, used.left());
        } else if (event instanceof SecurityEvent.NewDevice device && isNews(device)) {
            write(event, device.subject(), Kind.NEW_DEVICE, 0);
        }
    }

    // Codes go with the app that they stood in for, and its letter says so.
    private void changed(FactorChanged event) {
        switch (event.kind()) {
            case TOTP -> write(event, event.subject(), event.added() ? Kind.APP_ADDED : Kind.APP_REMOVED, 0);
            case PASSKEY -> write(event, event.subject(), event.added() ? Kind.PASSKEY_ADDED : Kind.PASSKEY_REMOVED, 0);
            case RECOVERY_CODES -> {
                if (event.added()) {
                    write(event, event.subject(), Kind.CODES_MADE, 0);
                }
            }
        }
    }

    private boolean isNews(SecurityEvent.NewDevice event) {
        LimitKey person = LimitKey.of("new-device")
                .tenant(event.tenant())
                .subject(event.subject().value());
        return !(limits.acquire(NEW_DEVICES, person) instanceof LimitOutcome.Limited);
    }

    private void write(SecurityEvent event, SubjectId subject, Kind kind, int left) {
        unitOfWork.inTransaction(() -> outbox.append(
                new SecurityNotice(new EventId(ids.next()), event.tenant(), subject, kind, left, clock.instant())));
    }
}
