package com.petmatch.platform.order;

import com.petmatch.kernel.money.Money;
import com.petmatch.platform.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One payment as its buyer sees it.
 *
 * @param goOn where the payment can be made, while it waits for the buyer at a provider's page
 * @param path the page itself
 */
public record OrderPage(
        OrderProgress progress,
        int meals,
        Money amount,
        String number,
        Optional<Code> code,
        Optional<String> goOn,
        Optional<Refusal> reason,
        Optional<Statement> statement,
        String path) {

    /**
     * A code for the buyer's bank app.
     *
     * @param picture the path of a QR code in a square of {@code size}
     * @param page the same at the provider, whose name is {@code provider}
     */
    public record Code(
            String content,
            String picture,
            int size,
            Optional<String> page,
            String provider,
            Optional<Instant> expiresAt) {}

    /** What was paid, what went back and what remains. */
    public record Statement(List<Line> lines, Money sum) {
        public Statement {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One movement of money.
     *
     * @param key of its words
     * @param amount negative for what went back
     * @param provider who moved it
     */
    public record Line(String key, Instant day, String provider, Money amount) {}
}
