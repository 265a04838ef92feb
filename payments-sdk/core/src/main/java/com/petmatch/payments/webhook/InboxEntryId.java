package com.petmatch.payments.webhook;

import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayId;

/** What an event is known by: unique per gateway and account. */
public record InboxEntryId(GatewayId gateway, String account, String eventId) {

    public static InboxEntryId of(EventHeader header) {
        return new InboxEntryId(header.gateway(), header.account(), header.eventId());
    }
}
