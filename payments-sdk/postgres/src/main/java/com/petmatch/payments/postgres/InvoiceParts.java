package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.money.TaxBreakdown.TaxSum;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.payments.invoice.InvoiceLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Lines and taxes of documents: written in one statement each, and read for many documents at once. */
final class InvoiceParts {

    private record TaxRow(UUID document, TaxRate rate, long net, long tax) {

        TaxSum sum(CurrencyCode currency) {
            return new TaxSum(rate, Money.of(net, currency), Money.of(tax, currency));
        }
    }

    private record LineRow(UUID invoice, String title, String category, int quantity, long price) {}

    private InvoiceParts() {}

    static void insertLines(Handle handle, TenantId tenant, UUID invoice, List<InvoiceLine> lines) {
        handle.createUpdate(InvoiceSql.INSERT_LINES)
                .bind("tenant", tenant)
                .bind("invoice", invoice)
                .bind("titles", lines.stream().map(InvoiceLine::title).toArray(String[]::new))
                .bind("categories", lines.stream().map(InvoiceLine::taxCategory).toArray(String[]::new))
                .bind(
                        "quantities",
                        lines.stream().mapToInt(InvoiceLine::quantity).toArray())
                .bind(
                        "prices",
                        lines.stream()
                                .mapToLong(line -> line.unitPrice().minorUnits())
                                .toArray())
                .execute();
    }

    static void insertTaxes(Handle handle, TenantId tenant, UUID document, List<TaxSum> sums) {
        handle.createUpdate(InvoiceSql.INSERT_TAXES)
                .bind("tenant", tenant)
                .bind("document", document)
                .bind("codes", sums.stream().map(sum -> sum.rate().code()).toArray(String[]::new))
                .bind(
                        "rates",
                        sums.stream().mapToInt(sum -> sum.rate().rate().value()).toArray())
                .bind(
                        "treatments",
                        sums.stream().map(sum -> sum.rate().treatment().name()).toArray(String[]::new))
                .bind(
                        "nets",
                        sums.stream().mapToLong(sum -> sum.net().minorUnits()).toArray())
                .bind(
                        "taxes",
                        sums.stream().mapToLong(sum -> sum.tax().minorUnits()).toArray())
                .execute();
    }

    static Map<UUID, List<InvoiceLine>> lines(Handle handle, TenantId tenant, Map<UUID, CurrencyCode> currencies) {
        Map<UUID, List<InvoiceLine>> found = new HashMap<>();
        handle.createQuery(InvoiceSql.LINES)
                .bind("tenant", tenant)
                .bind("documents", ids(currencies.keySet()))
                .map((row, context) -> new LineRow(
                        Columns.uuid(row, "invoice"),
                        row.getString("title"),
                        row.getString("tax_category"),
                        row.getInt("quantity"),
                        row.getLong("unit_price")))
                .forEach(line -> found.computeIfAbsent(line.invoice(), id -> new ArrayList<>())
                        .add(new InvoiceLine(
                                line.title(),
                                line.category(),
                                line.quantity(),
                                Money.of(line.price(), of(line.invoice(), currencies)))));
        return found;
    }

    static Map<UUID, TaxBreakdown> totals(Handle handle, TenantId tenant, Map<UUID, CurrencyCode> currencies) {
        Map<UUID, List<TaxSum>> sums = new HashMap<>();
        handle.createQuery(InvoiceSql.TAXES)
                .bind("tenant", tenant)
                .bind("documents", ids(currencies.keySet()))
                .map((row, context) -> new TaxRow(
                        Columns.uuid(row, "document"),
                        new TaxRate(
                                row.getString("code"),
                                BasisPoints.of(row.getInt("rate")),
                                TaxRate.Treatment.valueOf(row.getString("treatment"))),
                        row.getLong("net"),
                        row.getLong("tax")))
                .forEach(tax -> sums.computeIfAbsent(tax.document(), id -> new ArrayList<>())
                        .add(tax.sum(of(tax.document(), currencies))));
        Map<UUID, TaxBreakdown> totals = new HashMap<>();
        sums.forEach((document, found) -> totals.put(document, total(found)));
        return totals;
    }

    /** The part of a document; the database holds one for each. */
    static <T> T of(UUID document, Map<UUID, T> parts) {
        T part = parts.get(document);
        if (part == null) {
            throw new IllegalStateException("Expected document " + document + " to be complete");
        }
        return part;
    }

    private static TaxBreakdown total(List<TaxSum> sums) {
        Money net = Money.zero(sums.get(0).net().currency());
        Money tax = net;
        for (TaxSum sum : sums) {
            net = net.plus(sum.net());
            tax = tax.plus(sum.tax());
        }
        return new TaxBreakdown(sums, net, tax, net.plus(tax));
    }

    private static UUID[] ids(Collection<UUID> documents) {
        return documents.toArray(UUID[]::new);
    }
}
