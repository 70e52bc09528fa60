package com.datingtoday.adapter.web;

import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.session.CheckSession;
import com.datingtoday.application.auth.session.ListSessions;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.contact.DeleteContact;
import com.datingtoday.application.chat.contact.GetContact;
import com.datingtoday.application.chat.contact.GetConversationQuota;
import com.datingtoday.application.chat.contact.ListContactChanges;
import com.datingtoday.application.chat.contact.ListContacts;
import com.datingtoday.application.chat.contact.MarkMessagesRead;
import com.datingtoday.application.chat.contact.UpdateContactSettings;
import com.datingtoday.application.chat.live.CloseConnection;
import com.datingtoday.application.chat.live.IssueConnectionTicket;
import com.datingtoday.application.chat.live.OpenConnection;
import com.datingtoday.application.chat.live.RenewConnections;
import com.datingtoday.application.chat.live.SendTypingIndicator;
import com.datingtoday.application.chat.live.SubscribeLiveEvents;
import com.datingtoday.application.chat.message.DeleteMessage;
import com.datingtoday.application.chat.message.ListMessageChanges;
import com.datingtoday.application.chat.message.ListMessages;
import com.datingtoday.application.chat.message.RecallMessage;
import com.datingtoday.application.chat.message.SendMessage;
import com.datingtoday.application.chat.push.RegisterDevice;
import com.datingtoday.application.chat.push.UnregisterDevice;
import com.datingtoday.application.discovery.activity.RecordActivity;
import com.datingtoday.application.discovery.location.DeleteLocation;
import com.datingtoday.application.discovery.location.GetLocation;
import com.datingtoday.application.discovery.location.ListCities;
import com.datingtoday.application.discovery.location.UpdateLocation;
import com.datingtoday.application.discovery.nearby.ListNearbyPeople;
import com.datingtoday.application.discovery.popularity.ListHotPeople;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.media.delivery.GetMediaContent;
import com.datingtoday.application.media.upload.UploadMedia;
import com.datingtoday.application.profile.album.AddPhoto;
import com.datingtoday.application.profile.album.DeletePhoto;
import com.datingtoday.application.profile.album.GetAlbum;
import com.datingtoday.application.profile.album.ReorderAlbum;
import com.datingtoday.application.profile.follow.FollowUser;
import com.datingtoday.application.profile.follow.ListFollows;
import com.datingtoday.application.profile.follow.UnfollowUser;
import com.datingtoday.application.profile.own.GetMyLabels;
import com.datingtoday.application.profile.own.GetMyProfile;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.profile.own.UpdateMyLabels;
import com.datingtoday.application.profile.own.UpdateMyProfile;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.application.profile.view.ViewUsers;
import com.datingtoday.application.safety.BlockUser;
import com.datingtoday.application.safety.CreateReport;
import com.datingtoday.application.safety.GetReport;
import com.datingtoday.application.safety.ListBlocks;
import com.datingtoday.application.safety.ListReports;
import com.datingtoday.application.safety.UnblockUser;
import com.datingtoday.application.vip.membership.GetVip;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.application.vip.order.GetOrder;
import com.datingtoday.application.vip.order.ListOrders;
import com.datingtoday.application.vip.order.PlaceOrder;
import com.datingtoday.application.vip.payment.BeginPayment;
import com.datingtoday.application.vip.payment.ReceivePaymentNotification;
import com.datingtoday.application.vip.payment.SubmitReceipt;
import com.datingtoday.application.vip.product.ListProducts;
import com.datingtoday.application.visitor.GetVisitorSummary;
import com.datingtoday.application.visitor.ListVisitors;
import com.datingtoday.application.visitor.MarkVisitorsRead;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Mocks of all use cases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MockitoBean(
        types = {
            LogIn.class,
            RefreshSession.class,
            LogOut.class,
            ListSessions.class,
            UploadMedia.class,
            CreateMediaLink.class,
            GetMediaContent.class,
            GetMyProfile.class,
            UpdateMyProfile.class,
            ViewProfile.class,
            ViewUsers.class,
            GetAlbum.class,
            AddPhoto.class,
            ReorderAlbum.class,
            DeletePhoto.class,
            ListLabels.class,
            GetMyLabels.class,
            UpdateMyLabels.class,
            FollowUser.class,
            UnfollowUser.class,
            ListFollows.class,
            BlockUser.class,
            UnblockUser.class,
            ListBlocks.class,
            CreateReport.class,
            ListReports.class,
            GetReport.class,
            ListHotPeople.class,
            ListCities.class,
            ListNearbyPeople.class,
            RecordActivity.class,
            UpdateLocation.class,
            GetLocation.class,
            DeleteLocation.class,
            SearchPeople.class,
            CountUnread.class,
            DeleteMessage.class,
            IssueConnectionTicket.class,
            UpdateContactSettings.class,
            ListContactChanges.class,
            ListContacts.class,
            MarkMessagesRead.class,
            GetContact.class,
            ListMessages.class,
            ListMessageChanges.class,
            GetConversationQuota.class,
            RecallMessage.class,
            RegisterDevice.class,
            DeleteContact.class,
            UnregisterDevice.class,
            SendMessage.class,
            CheckSession.class,
            CloseConnection.class,
            SubscribeLiveEvents.class,
            RenewConnections.class,
            OpenConnection.class,
            SendTypingIndicator.class,
            ListVisitors.class,
            GetVisitorSummary.class,
            MarkVisitorsRead.class,
            BeginPayment.class,
            CancelOrder.class,
            ListOrders.class,
            ListProducts.class,
            PlaceOrder.class,
            GetOrder.class,
            GetVip.class,
            SubmitReceipt.class,
            ReceivePaymentNotification.class
        })
public @interface MockUseCases {}
