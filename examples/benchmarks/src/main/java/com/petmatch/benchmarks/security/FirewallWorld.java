package com.petmatch.benchmarks.security;

import com.petmatch.kernel.text.LiteralGroups;
import com.petmatch.security.firewall.BodyBytes;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.RequestHead;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.RouteId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A standard firewall, honest requests, and an alternation of the literals of its detectors. */
@State(Scope.Benchmark)
public class FirewallWorld {

    private static final RouteId ROUTE = new RouteId("GET", "/api/v1/clinics/{clinic}/records/{record}");
    private static final int JSON_BYTES = 64 << 10;

    final Firewall firewall = Firewall.builder().build();
    final Set<String> literals = DetectorAccess.literals();
    final LiteralGroups groups = LiteralGroups.ignoringCase(List.of(literals));
    final Pattern alternation = Pattern.compile(
            literals.stream().map(Pattern::quote).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
    final RequestHead head = head();
    final List<String> values = valuesOf(head);
    final String json = json();
    final BodyBytes jsonBody = body("application/json", json);

    static BodyBytes body(String type, String text) {
        return new BodyBytes(text.getBytes(StandardCharsets.UTF_8), type, "", ROUTE);
    }

    /** All that the firewall reads of a head: path, names and values of parameters, fields. */
    private static List<String> valuesOf(RequestHead head) {
        List<String> values = new ArrayList<>();
        values.add("/" + String.join("/", head.segments()));
        head.query().forEach(parameter -> values.addAll(List.of(parameter.name(), parameter.value())));
        head.fields().forEach(field -> values.add(field.value()));
        return List.copyOf(values);
    }

    private static RequestHead head() {
        List<QueryParameter> query = List.of(
                new QueryParameter("q", "O'Brien & Söhne, Dackel"),
                new QueryParameter("lang", "es-AR"),
                new QueryParameter("page", "2"),
                new QueryParameter("sort", "updated:desc"),
                new QueryParameter("from", "2026-03-01T10:00:00Z"));
        List<HttpField> fields = List.of(
                new HttpField("Host", "api.pets.example"),
                new HttpField("Accept", "application/json, text/plain;q=0.9, */*;q=0.8"),
                new HttpField("Accept-Encoding", "gzip, deflate, br"),
                new HttpField("Accept-Language", "es-AR,es;q=0.9,en;q=0.5"),
                new HttpField("Cookie", "theme=dark; __Host-sid=q7Zr1sV0T9m4Xw2Yk8Lb3A"),
                new HttpField("Connection", "keep-alive"),
                new HttpField("Origin", "https://pets.example"),
                new HttpField("Referer", "https://pets.example/clinic/records?page=1"),
                new HttpField("Sec-Fetch-Mode", "cors"),
                new HttpField("Sec-Fetch-Site", "same-site"),
                new HttpField("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
                new HttpField("X-Request-Time", "1790000000"));
        return new RequestHead("GET", List.of("api", "v1", "clinics", "7", "records", "184"), query, fields, ROUTE);
    }

    /** 64 KiB of records as a clinic's client sends them. */
    private static String json() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; text.length() < JSON_BYTES - 300; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"0195f7a2-6b1c-7d3e-8f45-")
                    .append(String.format("%012x", i * 7_919L))
                    .append("\",\"name\":\"Bello ")
                    .append(i)
                    .append("\",\"breed\":\"Alpine Dachsbracke\",\"born\":\"2021-04-17\",\"weightKg\":17.")
                    .append(i % 10)
                    .append(",\"vaccinated\":true,\"owner\":{\"name\":\"Anna O'Brien\",\"mail\":\"anna.")
                    .append(i)
                    .append("@pets.example\"},\"note\":\"Eats well; sleeps a lot (12 h a day) & likes children.\"}");
        }
        return text.append(']').toString();
    }
}
