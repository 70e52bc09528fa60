package com.datingtoday.adapter.web;

import com.datingtoday.adapter.web.shared.WebSettings;
import com.datingtoday.application.auth.ListSessions;
import com.datingtoday.application.auth.LogIn;
import com.datingtoday.application.auth.LogOut;
import com.datingtoday.application.auth.RefreshLogin;
import com.datingtoday.application.discovery.HotPeople;
import com.datingtoday.application.discovery.ListCities;
import com.datingtoday.application.discovery.NearbyPeople;
import com.datingtoday.application.discovery.NoteActivity;
import com.datingtoday.application.discovery.PutLocation;
import com.datingtoday.application.discovery.ReadLocation;
import com.datingtoday.application.discovery.RemoveLocation;
import com.datingtoday.application.discovery.SearchPeople;
import com.datingtoday.application.media.LinkMedia;
import com.datingtoday.application.media.OpenMedia;
import com.datingtoday.application.media.UploadMedia;
import com.datingtoday.application.profile.AddPhoto;
import com.datingtoday.application.profile.ArrangeAlbum;
import com.datingtoday.application.profile.ChangeMyProfile;
import com.datingtoday.application.profile.ChooseLabels;
import com.datingtoday.application.profile.Follow;
import com.datingtoday.application.profile.ListFollows;
import com.datingtoday.application.profile.ListLabels;
import com.datingtoday.application.profile.ReadAlbum;
import com.datingtoday.application.profile.ReadMyLabels;
import com.datingtoday.application.profile.ReadMyProfile;
import com.datingtoday.application.profile.RemovePhoto;
import com.datingtoday.application.profile.SeeProfile;
import com.datingtoday.application.profile.Unfollow;
import com.datingtoday.application.safety.Block;
import com.datingtoday.application.safety.ListBlocks;
import com.datingtoday.application.safety.ListReports;
import com.datingtoday.application.safety.MakeReport;
import com.datingtoday.application.safety.ReadReport;
import com.datingtoday.application.safety.Unblock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** HTTP alone: no use case says anything unless a test tells it to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(properties = "spring.jackson.property-naming-strategy=SNAKE_CASE")
@MockitoBean(
        types = {
            LogIn.class,
            RefreshLogin.class,
            LogOut.class,
            ListSessions.class,
            UploadMedia.class,
            LinkMedia.class,
            OpenMedia.class,
            ReadMyProfile.class,
            ChangeMyProfile.class,
            SeeProfile.class,
            ReadAlbum.class,
            AddPhoto.class,
            ArrangeAlbum.class,
            RemovePhoto.class,
            ListLabels.class,
            ReadMyLabels.class,
            ChooseLabels.class,
            Follow.class,
            Unfollow.class,
            ListFollows.class,
            Block.class,
            Unblock.class,
            ListBlocks.class,
            MakeReport.class,
            ListReports.class,
            ReadReport.class,
            HotPeople.class,
            ListCities.class,
            NearbyPeople.class,
            NoteActivity.class,
            PutLocation.class,
            ReadLocation.class,
            RemoveLocation.class,
            SearchPeople.class
        })
public @interface WebSlice {

    /** When it is. */
    Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** What each slice needs besides. */
    @Import(WebConfiguration.class)
    class Beans {

        @Bean
        WebSettings settings() {
            return new WebSettings(
                    List.of(URI.create("https://api.example.com"), URI.create("https://api.example.cn:8443")),
                    List.of(),
                    8,
                    Duration.ofSeconds(1),
                    1,
                    1,
                    Duration.ofSeconds(1),
                    1);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
