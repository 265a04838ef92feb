package com.petmatch.payments.testkit.wire;

import com.petmatch.payments.gateway.GatewayId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One request of an intent as both sides sent it. */
record ComparedRequest(GatewayId gateway, String name, RecordedRequest sdk, RecordedRequest ours) {

    /** Both sides' requests for an intent, in the order they were sent. */
    static List<ComparedRequest> of(GatewayId gateway, Intent intent, RecordingServer server) {
        List<RecordedRequest> sdk = requests(intent, intent.sdk(), server);
        List<RecordedRequest> ours = requests(intent, intent.gateway(), server);
        List<ComparedRequest> compared = new ArrayList<>();
        for (int i = 0; i < sdk.size(); i++) {
            String name = sdk.size() == 1 ? intent.name() : intent.name() + " (" + (i + 1) + ")";
            compared.add(new ComparedRequest(gateway, name, sdk.get(i), ours.get(i)));
        }
        return compared;
    }

    private static List<RecordedRequest> requests(Intent intent, Intent.Call call, RecordingServer server) {
        try {
            return server.record(intent.answers(), call);
        } catch (Exception e) {
            throw new IllegalStateException("Could not " + intent.name(), e);
        }
    }

    List<Difference> differences() {
        return Arrays.stream(Cell.values()).flatMap(this::differences).toList();
    }

    Stream<Difference> differences(Cell cell) {
        SortedMap<String, String> theirs = cell.read(sdk);
        SortedMap<String, String> own = cell.read(ours);
        SortedSet<String> names = new TreeSet<>(theirs.keySet());
        names.addAll(own.keySet());
        return names.stream()
                .map(name -> new Difference(
                        gateway,
                        this.name,
                        cell,
                        name,
                        theirs.getOrDefault(name, Difference.ABSENT),
                        own.getOrDefault(name, Difference.ABSENT)))
                .filter(found -> !found.sdk().equals(found.ours()));
    }

    /** The name only, as tests show it. */
    @Override
    public String toString() {
        return gateway + ": " + name;
    }
}
