package com.petmatch.i18n.cli;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Channel;
import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.i18n.messages.MessageKey;
import com.petmatch.i18n.messages.MessageResult;
import com.petmatch.i18n.messages.Messages;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Prints one message as a reader would see it. */
final class RenderCommand implements Command {

    @Override
    public String name() {
        return "render";
    }

    @Override
    public String usage() {
        return "KEY [NAME=VALUE…] [--locale TAG] [--zone ID] [--now INSTANT] [--channel NAME] [--html]"
                + " [--texts FOLDER] [--source TAG]";
    }

    @Override
    public int run(CommandLine line, PrintStream out) throws UsageException {
        if (line.words().isEmpty()) {
            throw new UsageException("Expected a key");
        }
        String key = line.words().get(0);
        Messages messages = messages(line);
        MessageArguments arguments = TypedArguments.read(
                messages.parameters(key), line.words().subList(1, line.words().size()));
        LanguageTag locale = line.language("--locale").orElseGet(messages::defaultLanguage);
        MessageResult result = messages.in(locale).byKey(key(key), arguments);
        out.println(line.has("--html") ? result.text().html() : result.text().toString());
        return result instanceof MessageResult.Found ? Main.OK : Main.FOUND;
    }

    private static MessageKey key(String text) throws UsageException {
        try {
            return MessageKey.of(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Messages messages(CommandLine line) throws UsageException {
        try {
            Messages.Builder builder = Messages.builder()
                    .bundles(line.bundles())
                    .zone(ZoneId.of(line.option("--zone").orElse("UTC")))
                    .channel(Channel.valueOf(
                            line.option("--channel").orElse("WEB").toUpperCase(Locale.ROOT)));
            Optional<String> now = line.option("--now");
            if (now.isPresent()) {
                Instant moment = Instant.parse(now.get());
                builder.clock(() -> moment);
            }
            return builder.build();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
