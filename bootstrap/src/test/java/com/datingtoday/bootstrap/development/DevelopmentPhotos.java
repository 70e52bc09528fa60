package com.datingtoday.bootstrap.development;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.profile.album.AddPhoto;
import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.bootstrap.development.population.SamplePictureFiles;
import com.datingtoday.domain.shared.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Photos of the example users. An album that is not empty remains unchanged. */
@TestConfiguration(proxyBeanMethods = false)
public class DevelopmentPhotos {

    private static final int PHOTOS = 2;

    @Bean
    @Order(0)
    ApplicationRunner photograph(UserAuths auths, KeyedHasher hashes, Clock clock, Albums albums, AddPhoto addPhoto) {
        return _ -> {
            var exampleUsers = new ExampleUsers(auths, hashes, clock);
            for (int number = 1; number <= ExampleUsers.PHONES.size(); number++) {
                var user = exampleUsers.get(number);
                if (albums.find(user).photos().isEmpty()) {
                    add(user, number, addPhoto);
                }
            }
        };
    }

    private static void add(UserId user, int number, AddPhoto addPhoto) throws IOException {
        for (int photo = 0; photo < PHOTOS; photo++) {
            var file = Files.createTempFile("datingtoday-photo", ".jpeg");
            try {
                Files.write(file, SamplePictureFiles.picture(PHOTOS * number + photo));
                addPhoto.add(new AddPhoto.Command(user, file));
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
