package com.petmatch.security.honeypot;

import com.petmatch.security.bot.BotClass;
import com.petmatch.security.bot.BotClassifier;
import com.petmatch.security.bot.BotPurpose;
import com.petmatch.security.bot.BotVerdict;
import com.petmatch.security.pipeline.Inspection;
import com.petmatch.security.request.SecurityRequest;
import java.util.List;
import java.util.Locale;

/** Tells who may touch a decoy without meaning to. */
final class Bystanders {

    private static final List<String> AHEAD = List.of("sec-purpose", "purpose", "x-purpose", "x-moz");
    private static final String TYPED = "none";

    private final BotClassifier bots;

    Bystanders(BotClassifier bots) {
        this.bots = bots;
    }

    BotVerdict classify(Inspection inspection) {
        return bots.classify(inspection.request().text("user-agent"), inspection.client());
    }

    boolean isUnwitting(SecurityRequest request, BotVerdict bot) {
        return isAhead(request)
                || bot.isPending()
                || bot.purposes().contains(BotPurpose.SOCIAL_PREVIEW)
                || isLedByPage(request, bot);
    }

    // Fetch Metadata tells a typed address ("none") from what a page made the browser ask for; browsers that do not
    // send
    // it name the page in Referer. Any page can do that to its readers.
    private static boolean isLedByPage(SecurityRequest request, BotVerdict bot) {
        String site = request.text("sec-fetch-site");
        return site.isEmpty()
                ? bot.botClass() == BotClass.BROWSER && request.count("referer") > 0
                : !TYPED.equals(site);
    }

    private static boolean isAhead(SecurityRequest request) {
        return AHEAD.stream()
                .flatMap(field -> request.values(field).stream())
                .map(value -> value.toLowerCase(Locale.ROOT))
                .anyMatch(value ->
                        value.contains("prefetch") || value.contains("prerender") || value.contains("preview"));
    }
}
