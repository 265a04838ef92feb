package com.petmatch.payments.testkit.internal.page;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The pages that a buyer sees: checkout, a wallet's approval, the bank's challenge, and a notice when there is nothing to do. No script; element ids
 * ({@code pay}, {@code decline}, {@code cancel}, {@code authorize}, {@code fail}) are stable. Immutable.
 */
public final class HostedPages {

    private final PageTemplate frame = PageTemplate.of("frame");
    private final PageTemplate checkout = PageTemplate.of("checkout");
    private final PageTemplate item = PageTemplate.of("item");
    private final PageTemplate problem = PageTemplate.of("problem");
    private final PageTemplate challenge = PageTemplate.of("challenge");
    private final PageTemplate pix = PageTemplate.of("pix");
    private final PageTemplate ticket = PageTemplate.of("ticket");
    private final PageTemplate approval = PageTemplate.of("approval");
    private final PageTemplate agreement = PageTemplate.of("agreement");
    private final PageTemplate buyers = PageTemplate.of("buyers");
    private final PageTemplate notice = PageTemplate.of("notice");
    private final Map<PageLanguage, Properties> texts = new EnumMap<>(PageLanguage.class);

    public HostedPages() {
        for (PageLanguage language : PageLanguage.values()) {
            texts.put(language, load(language));
        }
    }

    /** The page with the card choice; a problem code shows why the last attempt failed, empty shows none. */
    public String checkout(
            PageLanguage language, String action, List<PageItem> items, Money total, String problemCode) {
        return checkout(language, new CheckoutView(action, items, total, problemCode, false));
    }

    /** The page with the card choice, and Pix where the provider takes it. */
    public String checkout(PageLanguage language, CheckoutView view) {
        String body = checkout.fill(
                texts(language),
                Map.of(
                        "action", view.action(),
                        "items", rows(language, view.items()),
                        "total", view.total().toString(),
                        "more", view.takesPix() ? pix.fill(texts(language), Map.of()) : "",
                        "problem", problem(language, view.problemCode())));
        return frame(language, "title.checkout", body);
    }

    /** The wallet's page with the choice of a buyer; a problem code shows why the last attempt failed, empty shows none. */
    public String approval(
            PageLanguage language, String action, List<PageItem> items, Money total, String problemCode) {
        String body = approval.fill(
                texts(language),
                Map.of(
                        "items", rows(language, items),
                        "total", total.toString(),
                        "choice", buyers.fill(texts(language), Map.of("action", action)),
                        "problem", problem(language, problemCode)));
        return frame(language, "title.approval", body);
    }

    /** The wallet's page where a buyer lets the shop save it. */
    public String agreement(PageLanguage language, String action) {
        String choice = buyers.fill(texts(language), Map.of("action", action));
        return frame(language, "title.approval", agreement.fill(texts(language), Map.of("choice", choice)));
    }

    /** The bank's page of 3-D Secure. */
    public String challenge(PageLanguage language, String action, Money amount) {
        String body = challenge.fill(texts(language), Map.of("action", action, "amount", amount.toString()));
        return frame(language, "title.challenge", body);
    }

    /** The page that stands for the buyer's bank or a counter, with what the buyer would scan or show there. */
    public String ticket(PageLanguage language, String action, String code, Money amount) {
        String body = ticket.fill(texts(language), Map.of("action", action, "code", code, "amount", amount.toString()));
        return frame(language, "title.checkout", body);
    }

    /** A page that says why there is nothing to do: {@code expired}, {@code done} or {@code unknown}. */
    public String notice(PageLanguage language, String what) {
        Properties words = texts(language);
        String body = notice.fill(
                words,
                Map.of(
                        "heading", words.getProperty("notice." + what + ".heading"),
                        "message", words.getProperty("notice." + what + ".message")));
        return frame(language, "title.notice", body);
    }

    private String rows(PageLanguage language, List<PageItem> items) {
        StringBuilder rows = new StringBuilder();
        items.forEach(line -> rows.append(item.fill(
                texts(language),
                Map.of(
                        "description", line.description(),
                        "quantity", Long.toString(line.quantity()),
                        "lineTotal", line.total().toString()))));
        return rows.toString();
    }

    private String problem(PageLanguage language, String code) {
        if (code.isEmpty()) {
            return "";
        }
        Properties words = texts(language);
        String known = words.getProperty("problem." + code, words.getProperty("problem.other"));
        return problem.fill(words, Map.of("message", known));
    }

    private String frame(PageLanguage language, String titleKey, String body) {
        Properties words = texts(language);
        return frame.fill(
                words,
                Map.of(
                        "lang", language.tag(),
                        "dir", language.direction(),
                        "title", words.getProperty(titleKey),
                        "body", body));
    }

    private Properties texts(PageLanguage language) {
        Properties words = texts.get(language);
        if (words == null) {
            throw new IllegalStateException("No texts of " + language);
        }
        return words;
    }

    private static Properties load(PageLanguage language) {
        Properties words = new Properties();
        try (StringReader reader = new StringReader(Resources.text("page/texts_" + language.tag() + ".properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
