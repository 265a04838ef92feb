package com.petmatch.kernel.privacy;

/** What personal data are used for. The first seven can be subject to consent, the others rest on law or on a request. */
public enum Purpose {
    /** To do what the person asked the service to do. */
    SERVICE,
    /** To count and understand use. */
    ANALYTICS,
    /** To fit content and order to the person. */
    PERSONALISATION,
    /** To train models. */
    TRAINING,
    /** To choose advertisements. */
    ADS,
    /** To send offers. */
    MARKETING,
    /** To let somebody else see a health file. */
    HEALTH_SHARING,
    /** To keep accounts and the service safe from abuse. */
    SECURITY,
    /** To fulfil a duty of law, such as keeping invoices. */
    LEGAL_OBLIGATION,
    /** To answer the person's own request for export, correction or erasure. */
    SUBJECT_REQUEST
}
