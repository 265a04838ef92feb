package com.petmatch.security.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty, as lenient as it can be, so that ambiguous paths reach the filter. */
final class JettyHost extends RunningHost {

    private final Server server;
    private final ServerConnector connector;

    private JettyHost(QueuedThreadPool threads, String contextPath, Filter filter, HttpServlet servlet) {
        server = new Server(threads);
        connector = new ServerConnector(server, new HttpConnectionFactory(lenient()));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(contextPath.isEmpty() ? "/" : contextPath);
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, "/*", EnumSet.allOf(DispatcherType.class));
        ServletHolder target = new ServletHolder(servlet);
        target.setAsyncSupported(true);
        target.getRegistration().setMultipartConfig(new MultipartConfigElement(""));
        context.addServlet(target, "/*");
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        server.setHandler(context);
    }

    private static HttpConfiguration lenient() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        return configuration;
    }

    static RunningHost start(String contextPath, Filter filter, HttpServlet servlet) throws Exception {
        return start(new QueuedThreadPool(), contextPath, filter, servlet);
    }

    static RunningHost startOnVirtualThreads(String contextPath, Filter filter, HttpServlet servlet) throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setVirtualThreadsExecutor(VirtualThreads.perTask());
        return start(threads, contextPath, filter, servlet);
    }

    private static RunningHost start(QueuedThreadPool threads, String contextPath, Filter filter, HttpServlet servlet)
            throws Exception {
        JettyHost host = new JettyHost(threads, contextPath, filter, servlet);
        host.server.start();
        return host;
    }

    @Override
    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
