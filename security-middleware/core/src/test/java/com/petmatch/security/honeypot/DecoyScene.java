package com.petmatch.security.honeypot;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.bot.BotClassifier;
import com.petmatch.security.bot.CrawlerHosts;
import com.petmatch.security.bot.ReverseDns;
import com.petmatch.security.bot.VerifiedCrawlers;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.ControlOutcome;
import com.petmatch.security.pipeline.Inspection;
import com.petmatch.security.pipeline.RoomState;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.testkit.FakeClock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decoys of a small host, and requests that touch them. */
class DecoyScene {

    static final IpAddress CLIENT = IpAddress.ofIpv4(0xc0000201);
    static final IpAddress GOOGLE = IpAddress.ofIpv4(0x42f94201);
    static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    static final String GOOGLEBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final MacKeys keys = MacKeys.of(1, Secret.of(new byte[32]));
    final Decoys decoys = Decoys.standard(keys, clock);
    final HoneypotControl control = new HoneypotControl(
            decoys, new BotClassifier(CrawlerHosts.standard(), new VerifiedCrawlers(new OneName(), Runnable::run)));

    /** Knows one crawler. */
    private static final class OneName implements ReverseDns {

        @Override
        public List<String> names(IpAddress address) {
            return address.equals(GOOGLE) ? List.of("crawl.googlebot.com") : List.of();
        }

        @Override
        public List<IpAddress> addresses(String name) {
            return List.of(GOOGLE);
        }
    }

    static SecurityRequest.Builder request(String method, String target) {
        return SecurityRequest.builder(method, target, CLIENT).id("r-1").field("Host", "pets.example");
    }

    ControlOutcome unserved(SecurityRequest.Builder request) {
        return inspect(request.build(), CLIENT, new RouteMatch.Unmatched(), List.of());
    }

    ControlOutcome unserved(SecurityRequest.Builder request, IpAddress client) {
        return inspect(request.build(), client, new RouteMatch.Unmatched(), List.of());
    }

    ControlOutcome served(SecurityRequest.Builder request, Route route, List<QueryParameter> query) {
        return inspect(request.build(), CLIENT, new RouteMatch.Matched(route, Map.of()), query);
    }

    private ControlOutcome inspect(
            SecurityRequest request, IpAddress client, RouteMatch match, List<QueryParameter> query) {
        String path = request.target().split("\\?", 2)[0];
        List<String> segments =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        return control.inspect(new Inspection(
                TenantId.SINGLE,
                request,
                Canonical.of(request.method(), "pets.example", segments, query),
                client,
                AddressPrefix.of(client, 32),
                match,
                Optional.empty(),
                new RoomState(LocalLimits.ofCapacity(1_000))));
    }
}
