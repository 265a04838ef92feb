package com.petmatch.platform.admin;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums by day that events have added up, so that the operator's page reads no library's tables. Safe for concurrent use. */
@Component
final class Figures {

    static final String ACCOUNTS = "accounts";
    static final String STARTED = "subscriptions-started";
    static final String ENDED = "subscriptions-ended";
    static final String TAKEN = "taken";
    static final String REFUNDED = "refunded";
    static final String COMMISSION = "commission";

    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    private final JdbcClient database;

    Figures(JdbcClient database) {
        this.database = database;
    }

    /** One sum of money on one day. */
    record Sum(LocalDate day, Money amount) {}

    void count(TenantId tenant, String name, LocalDate day) {
        add(tenant, name, day, "", 0);
    }

    void add(TenantId tenant, String name, LocalDate day, Money amount) {
        add(tenant, name, day, amount.currency().value(), amount.minorUnits());
    }

    long events(TenantId tenant, String name, LocalDate from) {
        return database.sql("""
                        select coalesce(sum(events), 0) from petmatch_platform.figure
                        where tenant = :tenant and name = :name and day >= :from""")
                .param("tenant", tenant.value())
                .param("name", name)
                .param("from", from)
                .query(Long.class)
                .single();
    }

    long eventsEver(TenantId tenant, String name) {
        return events(tenant, name, EVER);
    }

    /** By currency. */
    Map<String, Money> sums(TenantId tenant, String name, LocalDate from) {
        Map<String, Money> sums = new TreeMap<>();
        days(tenant, name, from)
                .forEach(sum -> sums.merge(sum.amount().currency().value(), sum.amount(), Money::plus));
        return sums;
    }

    List<Sum> days(TenantId tenant, String name, LocalDate from) {
        return database.sql("""
                        select day, currency, units from petmatch_platform.figure
                        where tenant = :tenant and name = :name and day >= :from and currency <> ''
                        order by day, currency""")
                .param("tenant", tenant.value())
                .param("name", name)
                .param("from", from)
                .query((row, number) -> new Sum(
                        row.getObject("day", LocalDate.class),
                        Money.of(row.getLong("units"), CurrencyCode.of(row.getString("currency")))))
                .list();
    }

    private void add(TenantId tenant, String name, LocalDate day, String currency, long units) {
        database.sql("""
                        insert into petmatch_platform.figure as f (tenant, name, day, currency, events, units)
                        values (:tenant, :name, :day, :currency, 1, :units)
                        on conflict (tenant, name, day, currency)
                        do update set events = f.events + 1, units = f.units + excluded.units""")
                .param("tenant", tenant.value())
                .param("name", name)
                .param("day", day)
                .param("currency", currency)
                .param("units", units)
                .update();
    }
}
