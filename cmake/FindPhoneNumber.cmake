# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where libphonenumber is a static library (vcpkg, packaging/windows) or Homebrew's, its CMake package knows what it links. A
# distribution's shared library needs no such help, and must not be asked: Debian 13's package names a static library that
# Debian does not ship, which ends the configuring. The public headers include protobuf's.
include(FindPackageHandleStandardArgs)
find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
find_library(PhoneNumber_LIBRARY phonenumber)
if(NOT PhoneNumber_LIBRARY MATCHES "\\.so$")
    # It names Boost's libraries where it was built with them, but does not look for them.
    find_package(Boost CONFIG QUIET OPTIONAL_COMPONENTS date_time system thread)
    find_package(libphonenumber CONFIG QUIET)
endif()
if(TARGET libphonenumber::phonenumber)
    find_package_handle_standard_args(PhoneNumber REQUIRED_VARS libphonenumber_DIR)
    set(links libphonenumber::phonenumber)
    set(includes)
else()
    find_package(Protobuf QUIET)
    find_package_handle_standard_args(PhoneNumber REQUIRED_VARS PhoneNumber_LIBRARY PhoneNumber_INCLUDE_DIR Protobuf_FOUND)
    set(links ${PhoneNumber_LIBRARY} protobuf::libprotobuf)
    set(includes ${PhoneNumber_INCLUDE_DIR})
endif()
if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::PhoneNumber)
    add_library(PhoneNumber::PhoneNumber INTERFACE IMPORTED)
    target_link_libraries(PhoneNumber::PhoneNumber INTERFACE ${links})
    target_include_directories(PhoneNumber::PhoneNumber INTERFACE ${includes})
endif()
