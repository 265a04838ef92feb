package com.petmatch.platform.signin;

import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LookupKeys;
import java.time.InstantSource;

/**
 * Has links sent to whoever owns an address. The answer and the work are the same for none: an unknown address writes the
 * same event, about nobody, and whoever asked three times in an hour is answered and ignored. Safe for concurrent use.
 */
public final class MailedLinks {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final LimitRule PER_ACCOUNT = LimitRule.perHour("mailed-link", 3);

    private final LoginEngine logins;
    private final LookupKeys lookups;
    private final LimitStore limits;
    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final IdSource ids;
    private final InstantSource clock;

    public MailedLinks(
            LoginEngine logins,
            LookupKeys lookups,
            LimitStore limits,
            UnitOfWork unitOfWork,
            Outbox outbox,
            IdSource ids,
            InstantSource clock) {
        this.logins = logins;
        this.lookups = lookups;
        this.limits = limits;
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public void send(MailedLink link, String email) {
        LimitKey account = LimitKey.of(link.name())
                .tenant(TENANT)
                .account(lookups.current(email).value());
        if (limits.acquire(PER_ACCOUNT, account) instanceof LimitOutcome.Limited) {
            return;
        }
        SubjectId reader = logins.subjectOf(TENANT, email).orElseGet(() -> new SubjectId(ids.next()));
        unitOfWork.inTransaction(
                () -> outbox.append(new LinkAsked(new EventId(ids.next()), TENANT, link, reader, clock.instant())));
    }
}
