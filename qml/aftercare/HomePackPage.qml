// What the clinic gave: a file, a code before the camera, a picture of it, or its text. First it is only looked at.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    readonly property bool canLeave: HomeDays.hasCare

    signal closed

    objectName: "home.pack"
    gap: Theme.space.xl
    Component.onCompleted: HomePack.lookForFiles()
    Component.onDestruction: HomePack.stopScanning()

    PageHeader {
        Layout.fillWidth: true
        title: HomePack.isSeen ? qsTr("Is this yours?") : qsTr("Open your aftercare")
        large: true
        hasBack: page.canLeave || HomePack.isSeen || HomePack.scanning
        backName: "home.pack.back"
        onBack: {
            if (HomePack.isSeen || HomePack.scanning) {
                HomePack.forget();
                return;
            }
            HomePack.forget();
            page.closed();
        }
    }
    Banner {
        objectName: "home.pack.problem"
        Layout.fillWidth: true
        visible: HomePack.problem !== ""
        kind: Meaning.Decline
        title: qsTr("Nothing was taken in.")
        text: HomePack.problem
    }
    Card {
        Layout.fillWidth: true
        visible: HomePack.isSeen
        gap: Theme.space.l

        TextBlock {
            objectName: "home.pack.clinic"
            Layout.fillWidth: true
            text: HomePack.clinic
            look: TextBlock.Heading
        }
        CareText {
            objectName: "home.pack.session"
            Layout.fillWidth: true
            text: qsTr("Your session on %1").arg(HomePack.sessionText)
        }
        CareText {
            Layout.fillWidth: true
            visible: HomePack.phone !== ""
            text: qsTr("Telephone: %1").arg(HomePack.phone)
        }
        Banner {
            objectName: "home.pack.hint"
            Layout.fillWidth: true
            kind: HomePack.isWarning ? Meaning.Caution : Meaning.Accent
            text: HomePack.hint
        }
        Banner {
            objectName: "home.pack.wayBack"
            Layout.fillWidth: true
            visible: HomePack.wayBack !== ""
            kind: Meaning.Neutral
            text: HomePack.wayBack
        }
        PushButton {
            objectName: "home.pack.take"
            Layout.fillWidth: true
            visible: HomePack.canTake
            large: true
            iconName: "check"
            text: qsTr("Yes, open it")
            busy: HomePack.busy
            enabled: !HomePack.busy
            onClicked: HomePack.take()
        }
        PushButton {
            objectName: "home.pack.leave"
            Layout.fillWidth: true
            large: true
            kind: PushButton.Secondary
            text: HomePack.canTake ? qsTr("No, leave it") : qsTr("Back")
            enabled: !HomePack.busy
            onClicked: HomePack.forget()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !HomePack.isSeen && HomePack.scanning

        CareText {
            Layout.fillWidth: true
            text: qsTr("Hold the code that the clinic shows before the camera, so that all of it is in the picture.")
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: width * 3 / 4
            visible: HomePack.cameraTrouble === ""
            radius: Theme.space.controlRadius
            color: Theme.color.stage

            Picture {
                objectName: "home.pack.preview"
                anchors.fill: parent
                picture: HomePack.preview
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What the camera sees")
            }
        }
        Banner {
            objectName: "home.pack.cameraTrouble"
            Layout.fillWidth: true
            visible: HomePack.cameraTrouble !== ""
            kind: Meaning.Caution
            text: HomePack.cameraTrouble
            action: qsTr("Try again")
            onActed: HomePack.tryCameraAgain()
        }
        PushButton {
            objectName: "home.pack.stop"
            Layout.fillWidth: true
            kind: PushButton.Secondary
            large: true
            text: qsTr("Another way")
            onClicked: HomePack.stopScanning()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !HomePack.isSeen && !HomePack.scanning
        title: qsTr("A code")

        CareText {
            Layout.fillWidth: true
            text: qsTr("The clinic shows it on its screen, or gave it to you on paper.")
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "home.pack.scan"
            Layout.fillWidth: true
            large: true
            iconName: "camera"
            text: qsTr("Scan the code")
            enabled: !HomePack.busy
            onClicked: HomePack.scan()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !HomePack.isSeen && !HomePack.scanning
        title: qsTr("A file")

        CareText {
            Layout.fillWidth: true
            text: qsTr("A file that ends in .stipplecare, or a picture of the code. You can also drop it here.")
            tone: TextBlock.Secondary
        }
        Repeater {
            model: HomePack.files

            PushButton {
                required property var modelData
                required property int index

                objectName: "home.pack.file[" + index + "]"
                Layout.fillWidth: true
                kind: PushButton.Secondary
                large: true
                iconName: "download"
                text: modelData.name
                onClicked: HomePack.openFile(modelData.path)
            }
        }
        TextEntry {
            id: path

            Layout.fillWidth: true
            name: "home.pack.path"
            label: qsTr("Where the file is")
            help: qsTr("The whole path, beginning with /.")
            onAccepted: HomePack.openFile(text)
        }
        PushButton {
            objectName: "home.pack.open"
            Layout.fillWidth: true
            large: true
            kind: PushButton.Secondary
            text: qsTr("Open the file")
            busy: HomePack.busy
            enabled: !HomePack.busy && path.text.trim() !== ""
            onClicked: HomePack.openFile(path.text)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !HomePack.isSeen && !HomePack.scanning
        title: qsTr("What the code says")

        TextEntry {
            id: said

            Layout.fillWidth: true
            name: "home.pack.text"
            label: qsTr("The address, copied from another device")
            onAccepted: HomePack.openText(text)
        }
        PushButton {
            objectName: "home.pack.openText"
            Layout.fillWidth: true
            large: true
            kind: PushButton.Secondary
            text: qsTr("Open the address")
            enabled: !HomePack.busy && said.text.trim() !== ""
            onClicked: HomePack.openText(said.text)
        }
    }

    DropArea {
        parent: page
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.hasUrls)
                HomePack.openFile(drop.urls[0].toString());
        }
    }
}
