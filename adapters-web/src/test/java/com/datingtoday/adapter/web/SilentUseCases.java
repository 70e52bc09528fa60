package com.datingtoday.adapter.web;

import com.datingtoday.application.auth.KnowLogin;
import com.datingtoday.application.auth.ListSessions;
import com.datingtoday.application.auth.LogIn;
import com.datingtoday.application.auth.LogOut;
import com.datingtoday.application.auth.RefreshLogin;
import com.datingtoday.application.chat.CloseSocket;
import com.datingtoday.application.chat.CountUnread;
import com.datingtoday.application.chat.DeleteMessage;
import com.datingtoday.application.chat.HearEvents;
import com.datingtoday.application.chat.IssueTicket;
import com.datingtoday.application.chat.KeepContact;
import com.datingtoday.application.chat.KeepSockets;
import com.datingtoday.application.chat.ListContactChanges;
import com.datingtoday.application.chat.ListContacts;
import com.datingtoday.application.chat.MarkRead;
import com.datingtoday.application.chat.OpenSocket;
import com.datingtoday.application.chat.ReadContact;
import com.datingtoday.application.chat.ReadHistory;
import com.datingtoday.application.chat.ReadMessageChanges;
import com.datingtoday.application.chat.ReadOpenings;
import com.datingtoday.application.chat.RecallMessage;
import com.datingtoday.application.chat.RegisterDevice;
import com.datingtoday.application.chat.RemoveContact;
import com.datingtoday.application.chat.RemoveDevice;
import com.datingtoday.application.chat.SendMessage;
import com.datingtoday.application.chat.TellTyping;
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
import com.datingtoday.application.vip.BeginPayment;
import com.datingtoday.application.vip.CancelOrder;
import com.datingtoday.application.vip.ListOrders;
import com.datingtoday.application.vip.ListProducts;
import com.datingtoday.application.vip.PlaceOrder;
import com.datingtoday.application.vip.ReadOrder;
import com.datingtoday.application.vip.ReadVip;
import com.datingtoday.application.vip.SubmitReceipt;
import com.datingtoday.application.vip.TakeNotification;
import com.datingtoday.application.visitor.ListVisitors;
import com.datingtoday.application.visitor.MarkVisitorsRead;
import com.datingtoday.application.visitor.SummariseVisitors;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** No use case says anything unless a test tells it to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
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
            SearchPeople.class,
            CountUnread.class,
            DeleteMessage.class,
            IssueTicket.class,
            KeepContact.class,
            ListContactChanges.class,
            ListContacts.class,
            MarkRead.class,
            ReadContact.class,
            ReadHistory.class,
            ReadMessageChanges.class,
            ReadOpenings.class,
            RecallMessage.class,
            RegisterDevice.class,
            RemoveContact.class,
            RemoveDevice.class,
            SendMessage.class,
            KnowLogin.class,
            CloseSocket.class,
            HearEvents.class,
            KeepSockets.class,
            OpenSocket.class,
            TellTyping.class,
            ListVisitors.class,
            SummariseVisitors.class,
            MarkVisitorsRead.class,
            BeginPayment.class,
            CancelOrder.class,
            ListOrders.class,
            ListProducts.class,
            PlaceOrder.class,
            ReadOrder.class,
            ReadVip.class,
            SubmitReceipt.class,
            TakeNotification.class
        })
public @interface SilentUseCases {}
