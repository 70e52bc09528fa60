/** Signed requests, SMS codes, login and its sessions, client apps. */
@NullMarked
package com.datingtoday.application.auth;

import org.jspecify.annotations.NullMarked;
