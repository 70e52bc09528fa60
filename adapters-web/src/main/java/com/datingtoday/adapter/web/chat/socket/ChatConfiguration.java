package com.datingtoday.adapter.web.chat.socket;

import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Maps the WebSocket endpoint and limits the memory of idle connections. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    /** Tomcat property for the size of three buffers per connection; a system property overrides the value below. */
    private static final String BUFFER_PROPERTY = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    /** Order of the mapping before the resource handler, which matches every path. */
    private static final int ORDER_BEFORE_RESOURCES = 1;

    private static final String BUFFER_BYTES = "2048";
    /**
     * Limit of the send buffer of the kernel, which otherwise grows to megabytes for a client that does not read. The
     * kernel doubles this value.
     */
    private static final String SEND_BUFFER_BYTES = Integer.toString(128 * 1024);

    private static final String TEXT_BUFFER_CHARACTERS = "1024";
    private static final String BINARY_BUFFER_BYTES = "1024";

    @Bean
    SimpleUrlHandlerMapping chatHandlerMapping(ChatHandshakeHandler handler) {
        return new SimpleUrlHandlerMapping(Map.of(ChatHandshakeHandler.PATH, handler), ORDER_BEFORE_RESOURCES);
    }

    /**
     * Reduces the buffers of each connection. Messages longer than a buffer arrive in parts; see
     * {@link ChatWebSocketHandler#supportsPartialMessages}.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallSocketBuffers() {
        return factory -> {
            System.setProperty(BUFFER_PROPERTY, System.getProperty(BUFFER_PROPERTY, BUFFER_BYTES));
            factory.addConnectorCustomizers(connector -> connector.setProperty("socket.txBufSize", SEND_BUFFER_BYTES));
            factory.addContextCustomizers(context -> {
                context.addParameter("org.apache.tomcat.websocket.textBufferSize", TEXT_BUFFER_CHARACTERS);
                context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", BINARY_BUFFER_BYTES);
            });
        };
    }
}
