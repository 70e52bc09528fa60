package com.datingtoday.adapter.web.chat.socket;

import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the entrance into its place, and keeps idle connections small. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    /** Of Tomcat; three for each connection, allocated when it is opened. It can be set from outside. */
    private static final String BUFFER_PROPERTY = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    /** Where files are served, they are sought under every path. */
    private static final int BEFORE_FILES = 1;

    private static final String BUFFER_BYTES = "2048";
    /** The kernel would let it grow to megabytes for each client that does not read; it doubles what it is told. */
    private static final String SEND_BUFFER_BYTES = Integer.toString(128 * 1024);

    private static final String TEXT_BUFFER_CHARACTERS = "1024";
    private static final String BINARY_BUFFER_BYTES = "1024";

    @Bean
    SimpleUrlHandlerMapping chatEntranceMapping(ChatHandshakeHandler entrance) {
        return new SimpleUrlHandlerMapping(Map.of(ChatHandshakeHandler.PATH, entrance), BEFORE_FILES);
    }

    /** What is longer than a buffer comes in parts; see {@link ChatWebSocketHandler#supportsPartialMessages}. */
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
