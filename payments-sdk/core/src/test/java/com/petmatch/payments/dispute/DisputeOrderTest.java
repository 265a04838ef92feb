package com.petmatch.payments.dispute;

import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The same news in any order, and however often, ends in the same dispute and the same balances. */
class DisputeOrderTest {

    private static final Instant OPENED = Instant.parse("2026-03-01T09:00:00Z");

    private record End(
            DisputeState state,
            GatewayCode stage,
            Money amount,
            Instant updatedAt,
            Optional<Instant> evidenceDueAt,
            Optional<Instant> remindAt,
            Optional<Instant> closedAt,
            Money reserve,
            Money loss,
            Money clearing,
            boolean refusesRefunds) {}

    @Property(tries = 300)
    @Tag("row-18")
    void everyPermutationOfTheSameNewsEndsEqual(@ForAll long seed) {
        Random random = new Random(seed);
        List<GatewayDispute> news = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            news.add(news(random));
        }
        End first = end(news);

        List<GatewayDispute> again = new ArrayList<>(news);
        again.add(news.get(random.nextInt(count)));
        Collections.shuffle(again, random);

        assertThat(end(again)).as("seed %d", seed).isEqualTo(first);
    }

    // Few instants, so that many pieces of news share one.
    private static GatewayDispute news(Random random) {
        DisputeStatus[] all = DisputeStatus.values();
        DisputeStatus status = all[random.nextInt(all.length)];
        return new GatewayDispute(
                "dp_1",
                "pay_1",
                eur(random.nextBoolean() ? 1_099 : 400),
                status,
                new GatewayCode(status.name()),
                random.nextBoolean() ? Optional.of(OPENED.plus(Duration.ofDays(14))) : Optional.empty(),
                OPENED,
                OPENED.plusSeconds(random.nextInt(4)));
    }

    private static End end(List<GatewayDispute> news) {
        TestShop shop = new TestShop();
        Charge charge = shop.payments
                .charges()
                .find(shop.payments
                        .charges()
                        .charge(request(), IdempotencyKey.of("order-1"))
                        .charge())
                .orElseThrow();
        news.forEach(it ->
                assertThat(shop.payments.disputes().told(charge, it).ref()).isEqualTo("dp_1"));
        Dispute dispute = shop.payments.disputes().ofCharge(charge.id()).get(0);
        assertThat(shop.payments.books().trialBalance().isBalanced()).isTrue();
        return new End(
                dispute.state(),
                dispute.stage(),
                dispute.amount(),
                dispute.updatedAt(),
                dispute.evidenceDueAt(),
                dispute.remindAt(),
                dispute.closedAt(),
                balance(shop, ChartOfAccounts.DISPUTE_RESERVE),
                balance(shop, ChartOfAccounts.DISPUTE_LOSS),
                balance(shop, ChartOfAccounts.gatewayClearing(ScriptedGateway.ID)),
                shop.payments.disputes().refusesRefunds(charge.id()));
    }

    private static Money balance(TestShop shop, AccountId account) {
        return shop.payments.books().balance(account, TestShop.EUR);
    }
}
