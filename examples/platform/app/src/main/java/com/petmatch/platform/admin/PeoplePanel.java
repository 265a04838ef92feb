package com.petmatch.platform.admin;

import java.time.Instant;

/**
 * Accounts and paid subscriptions by count.
 *
 * @param ended paid subscriptions that ended this month
 */
public record PeoplePanel(long accounts, long newToday, long active, long ended, Instant asOf) {}
