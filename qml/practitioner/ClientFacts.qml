// Who the client is, and how they are reached.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    objectName: "client.facts"
    gap: Theme.space.m
    padding: Theme.space.l

    FactRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("Date of birth")
        value: Client.born
    }
    FactRow {
        objectName: "client.phone"
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("Phone")
        value: Client.phone
    }
    FactRow {
        objectName: "client.email"
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("E-mail")
        value: Client.email
    }
    FactRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: Client.address !== ""
        label: qsTr("Address")
        value: Client.address
    }
    FactRow {
        objectName: "client.emergency"
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("In an emergency, call")
        value: Client.emergency
    }
    FactRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("Language of the forms")
        value: Client.language
    }
}
