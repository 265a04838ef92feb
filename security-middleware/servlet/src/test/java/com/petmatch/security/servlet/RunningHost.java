package com.petmatch.security.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server on a free loopback port with the filter in front of one servlet. */
abstract class RunningHost implements AutoCloseable {

    /** Starts a server. */
    @FunctionalInterface
    interface Starter {

        /** With the filter for every dispatch, the servlet behind it, deployed at the context path. */
        RunningHost start(String contextPath, Filter filter, HttpServlet servlet) throws Exception;
    }

    abstract int port();

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Sends exactly these bytes and reads until the server closes. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
