# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# vcpkg, Homebrew and packaging/windows give libphonenumber a CMake package, which knows what the static library links. Others ship neither
# that nor a pkg-config file; its public headers include protobuf's.
# It names Boost's libraries where it was built with them, but does not look for them.
find_package(Boost CONFIG QUIET OPTIONAL_COMPONENTS date_time system thread)
find_package(libphonenumber CONFIG QUIET)
include(FindPackageHandleStandardArgs)
if(TARGET libphonenumber::phonenumber)
    find_package_handle_standard_args(PhoneNumber REQUIRED_VARS libphonenumber_DIR)
    set(links libphonenumber::phonenumber)
else()
    find_package(Protobuf QUIET)
    find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
    find_library(PhoneNumber_LIBRARY phonenumber)
    find_package_handle_standard_args(PhoneNumber REQUIRED_VARS PhoneNumber_LIBRARY PhoneNumber_INCLUDE_DIR Protobuf_FOUND)
    set(links ${PhoneNumber_LIBRARY} protobuf::libprotobuf)
endif()
if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::PhoneNumber)
    add_library(PhoneNumber::PhoneNumber INTERFACE IMPORTED)
    target_link_libraries(PhoneNumber::PhoneNumber INTERFACE ${links})
    if(PhoneNumber_INCLUDE_DIR)
        target_include_directories(PhoneNumber::PhoneNumber INTERFACE ${PhoneNumber_INCLUDE_DIR})
    endif()
endif()
