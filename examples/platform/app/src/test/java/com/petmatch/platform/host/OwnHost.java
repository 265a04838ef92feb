package com.petmatch.platform.host;

import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Settings.Database;
import com.petmatch.platform.start.HostLauncher;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A host with settings of its own and a database of its own on the server of the {@link RunningPlatform}. */
final class OwnHost implements AutoCloseable {

    private final HostLauncher host;
    private final int port;

    private OwnHost(HostLauncher host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * Starts one.
     *
     * @param database the name of the database to make
     * @param settings more arguments, in which {@code {port}} stands for the host's port
     */
    static OwnHost start(RunningPlatform platform, String database, Path directory, String... settings) {
        platform.database().sql("create database " + database).update();
        Database server = platform.bean(HostParts.class).database();
        String url = server.jdbcUrl();
        int port = RunningPlatform.freePort();
        Stream<String> own = Stream.of(
                "--petmatch.server.port=" + port,
                "--petmatch.data-directory=" + directory,
                "--petmatch.database.url=" + url.substring(0, url.lastIndexOf('/') + 1) + database,
                "--petmatch.database.user=" + server.user(),
                "--petmatch.database.password=" + server.password().revealText());
        Stream<String> more = Stream.of(settings).map(setting -> setting.replace("{port}", Integer.toString(port)));
        List<String> arguments = Stream.concat(own, more).toList();
        return new OwnHost(HostLauncher.launch(arguments), port);
    }

    /** Its address as a number. */
    URI site() {
        return URI.create("http://127.0.0.1:" + port);
    }

    <T> T bean(Class<T> type) {
        return host.context().getBean(type);
    }

    @Override
    public void close() {
        host.context().close();
    }
}
