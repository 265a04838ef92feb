package com.petmatch.security.servlet;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body goes through a stream of ours. */
abstract class BodyRequest extends HttpServletRequestWrapper {

    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    BodyRequest(HttpServletRequest request) {
        super(request);
    }

    abstract ServletInputStream stream(ServletInputStream source);

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = stream(super.getInputStream());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            String named = getCharacterEncoding();
            Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
            reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
        return reader;
    }
}
