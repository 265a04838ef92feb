package com.petmatch.platform.stream;

import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One connection a tab for all topics. */
@RestController
class StreamController {

    private final LiveHub hub;

    StreamController(LiveHub hub) {
        this.hub = hub;
    }

    // X-Accel-Buffering keeps a proxy from holding updates back.
    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            Principal person,
            @RequestParam List<String> topics,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String lastSeen) {
        Set<String> known = new TreeSet<>(topics);
        known.retainAll(LiveTopics.ALL);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(hub.open(person.subject(), known, id(lastSeen)));
    }

    private static OptionalLong id(String text) {
        boolean number = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
