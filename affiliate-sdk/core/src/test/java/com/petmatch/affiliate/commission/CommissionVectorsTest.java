package com.petmatch.affiliate.commission;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.Shop;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.Tiers;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All 300 published cases go through the engine: no case is skipped. */
final class CommissionVectorsTest {

    private static final Pattern CASE = Pattern.compile("\\{\"id\":(\\d+),\"currencyExponent\":(\\d),\"rateBp\":(\\d+),"
            + "\"rounding\":\"(\\w+)\",\"lineBasesMinor\":\\[([\\d,]*)\\],\"commissionMinor\":(\\d+),"
            + "\"lineCommissionMinor\":\\[([\\d,]*)\\],\"refunds\":\\[(.*?)\\],\"finalCommissionMinor\":(\\d+)\\}");
    private static final Pattern REFUND = Pattern.compile("\"refundMinor\":(\\d+),\"clawbackMinor\":(\\d+)");
    private static final Map<Integer, CurrencyCode> BY_EXPONENT =
            Map.of(0, CurrencyCode.JPY, 2, CurrencyCode.EUR, 3, CurrencyCode.of("KWD"));

    record Refund(long minor, long clawback) {}

    record Vector(
            int id,
            CurrencyCode currency,
            CommissionPlan plan,
            long[] bases,
            long commission,
            long[] shares,
            List<Refund> refunds,
            long kept) {

        @Override
        public String toString() {
            return "case " + id;
        }
    }

    @Test
    void holdsThreeHundredCases() {
        assertThat(vectors()).hasSize(300);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void engineAgrees(Vector vector) {
        Shop shop = new Shop(vector.plan());
        SubjectId customer = shop.customer(1);
        List<SaleLine> lines = Arrays.stream(vector.bases())
                .mapToObj(base -> SaleLine.net("line", Money.of(base, vector.currency())))
                .toList();
        Sale sale = Sale.of(shop.program.id(), OrderId.of("o"), customer, lines, shop.clock.instant());

        SaleOutcome outcome = shop.affiliates.commissions().record(sale);

        assertThat(outcome.commission().kept().minorUnits()).isEqualTo(vector.commission());
        assertThat(shares(outcome.commission())).isEqualTo(shown(vector));
        for (int i = 0; i < vector.refunds().size(); i++) {
            assertThat(refunded(shop, vector, i))
                    .isEqualTo(vector.refunds().get(i).clawback());
        }
        assertThat(shop.affiliates
                        .ledger()
                        .balance(shop.partner, vector.currency())
                        .pending()
                        .minorUnits())
                .isEqualTo(vector.kept());
        assertThat(shop.books().isBalanced()).isTrue();
    }

    private static long refunded(Shop shop, Vector vector, int index) {
        Money base = Money.of(vector.refunds().get(index).minor(), vector.currency());
        Reversal refund = Reversal.refund(
                shop.program.id(), OrderId.of("o"), ReversalId.of("r" + index), base, shop.clock.instant());
        ReversalOutcome outcome = shop.affiliates.commissions().record(refund);
        return ((ReversalOutcome.Applied) outcome).clawback().minorUnits();
    }

    private static List<Long> shares(Commission commission) {
        return commission.explained().step("share").stream()
                .map((EventPayload facts) -> facts.money("commission").minorUnits())
                .toList();
    }

    private static List<Long> shown(Vector vector) {
        boolean earns = Arrays.stream(vector.bases()).sum() > 0;
        return earns ? Arrays.stream(vector.shares()).boxed().toList() : List.of();
    }

    static List<Vector> vectors() {
        List<Vector> vectors = new ArrayList<>();
        Matcher match = CASE.matcher(text());
        while (match.find()) {
            vectors.add(vector(match));
        }
        return vectors;
    }

    private static Vector vector(Matcher match) {
        CommissionPlan plan = CommissionPlan.named("vector")
                .tiers(Tiers.flat(BasisPoints.of(Integer.parseInt(match.group(3)))))
                .rounding(RoundingMode.valueOf(match.group(4)))
                .build();
        List<Refund> refunds = new ArrayList<>();
        Matcher refund = REFUND.matcher(match.group(8));
        while (refund.find()) {
            refunds.add(new Refund(Long.parseLong(refund.group(1)), Long.parseLong(refund.group(2))));
        }
        return new Vector(
                Integer.parseInt(match.group(1)),
                BY_EXPONENT.get(Integer.parseInt(match.group(2))),
                plan,
                longs(match.group(5)),
                Long.parseLong(match.group(6)),
                longs(match.group(7)),
                refunds,
                Long.parseLong(match.group(9)));
    }

    private static long[] longs(String list) {
        return Stream.of(list.split(",")).mapToLong(Long::parseLong).toArray();
    }

    private static String text() {
        try (InputStream resource = CommissionVectorsTest.class.getResourceAsStream("vectors-dev.json")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
