package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PositionalStatement;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.webhook.InboxEntry;
import javax.sql.DataSource;

/** Writes an event that was received, unless it is there already. */
record InboxInsert(TenantId tenant, InboxEntry entry) {

    private static final PositionalStatement<InboxInsert> STATEMENT = PositionalStatement.of("""
            insert into petmatch_payments.webhook_event (tenant, gateway, account, event_id, type, created_at, body,
                received_at, state, failures, due_at, failure)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """, (to, insert) -> {
        InboxEntry entry = insert.entry();
        EventHeader header = entry.header();
        to.uuid(insert.tenant().value())
                .text(header.gateway().value())
                .text(header.account())
                .text(header.eventId())
                .text(header.type())
                .instant(header.createdAt())
                .bytes(entry.body().bytes())
                .instant(entry.receivedAt())
                .text(entry.state().name())
                .number(entry.failures())
                .instant(entry.dueAt())
                .text(entry.failure());
    });

    /** False when it is there. */
    boolean execute(DataSource source) {
        return STATEMENT.execute(source, this) == 1;
    }
}
