package com.datingtoday.adapter.web.profile;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.album.AddPhoto;
import com.datingtoday.application.profile.album.DeletePhoto;
import com.datingtoday.application.profile.album.GetAlbum;
import com.datingtoday.application.profile.album.ReorderAlbum;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class AlbumControllerTest {

    static final UserId ANNA = PersonSamples.ANNA;
    static final String ALBUM = "/api/users/me/album";
    static final String PHOTO_JSON = "{\"photo_id\":77,\"state\":\"pending\",\"width\":1000,\"height\":800,"
            + "\"blurhash\":\"LEHV6n\",\"large\":\"/LARGE\",\"medium\":\"/MEDIUM\",\"small\":\"/SMALL\"}";

    final Photo photo = PersonSamples.PHOTO.withState(ReviewState.PENDING);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GetAlbum getAlbum;

    @Autowired
    AddPhoto addPhoto;

    @Autowired
    ReorderAlbum reorderAlbum;

    @Autowired
    DeletePhoto deletePhoto;

    @Autowired
    CreateMediaLink createMediaLink;

    @BeforeEach
    void links_name_their_rendition() {
        willAnswer(call -> "/" + call.<CreateMediaLink.Query>getArgument(0).rendition())
                .given(createMediaLink)
                .create(any());
    }

    @Test
    void the_owner_receives_pending_photos_too() {
        given(getAlbum.get(new GetAlbum.Query(ANNA))).willReturn(new UserAlbum(List.of(photo)));

        assertThat(calls().get(ALBUM))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[" + PHOTO_JSON + "]}}");
    }

    @Test
    void an_added_photo_is_returned_with_201() {
        var file = Path.of("picture.jpg");
        given(addPhoto.add(new AddPhoto.Command(ANNA, file))).willReturn(photo);

        var result = calls().upload(ALBUM, file);

        assertThat(result).hasStatus(201);
        assertThat(result).bodyText().contains("\"data\":" + PHOTO_JSON);
    }

    @Test
    void a_full_album_returns_the_limit() {
        given(addPhoto.add(any())).willThrow(new DomainException(new ProfileError.AlbumFull(9)));

        var result = calls().upload(ALBUM, Path.of("picture.jpg"));

        assertThat(result).hasStatus(409);
        assertThat(result).bodyJson().isLenientlyEqualTo("{\"code\":1215,\"data\":{\"limit\":9}}");
    }

    @Test
    void photos_are_reordered_and_deleted() {
        given(reorderAlbum.reorder(new ReorderAlbum.Command(ANNA, List.of(77L, 78L))))
                .willReturn(new UserAlbum(List.of(photo)));

        assertThat(calls().send(HttpMethod.PUT, ALBUM, "photos=77,78"))
                .bodyText()
                .contains(PHOTO_JSON);
        assertThat(calls().bare(HttpMethod.DELETE, ALBUM + "/77"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\"}");

        verify(deletePhoto).delete(new DeletePhoto.Command(ANNA, 77));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, '', file",
        "PUT, '', photos",
        "PUT, ?photos=77%2C, photos",
        "PUT, ?photos=seven, photos",
        "DELETE, /0, photo_id",
    })
    void an_invalid_parameter_is_named(String method, String target, String parameter) {
        assertRejected(calls().bare(HttpMethod.valueOf(method), ALBUM + target), parameter);

        verifyNoInteractions(addPhoto, reorderAlbum, deletePhoto);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
