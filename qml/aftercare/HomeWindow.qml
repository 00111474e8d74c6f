// The window of a client's own app. Direction, colours and text size are set here, once; what is shown follows the door.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

T.ApplicationWindow {
    id: window

    readonly property bool pageReady: page.status === Loader.Ready && HomeDoor.state !== HomeDoor.Opening
    // (qmllint 6.4 takes Qt.inputMethod for a plain QObject.)
    readonly property real keyboard: Qt.inputMethod.visible ? Qt.inputMethod.keyboardRectangle.height / Screen.devicePixelRatio : 0 // qmllint disable

    objectName: "window"
    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    title: "Stipple"
    color: Theme.color.paper
    visible: true

    LayoutMirroring.enabled: Languages.fromRight
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "dark"
        value: Preferences.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: Preferences.textPercent / 100
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: Preferences.reducedMotion
    }
    Binding {
        target: Theme
        property: "forClients"
        value: true
    }
    Binding {
        target: Theme
        property: "language"
        value: Languages.current
    }

    Loader {
        id: page

        anchors.fill: parent
        anchors.bottomMargin: window.keyboard
        focus: true
        sourceComponent: {
            switch (HomeDoor.state) {
            case HomeDoor.Asking:
                return who;
            case HomeDoor.Choosing:
            case HomeDoor.Locked:
                return passphrase;
            case HomeDoor.Open:
                return frame;
            case HomeDoor.Blocked:
                return blocked;
            default:
                return opening;
            }
        }
    }

    // Where the system has no keyboard of its own: above everything, popups (at 1000001) too.
    Loader {
        parent: window.contentItem.parent
        anchors.fill: parent
        z: 2000000
        active: Preferences.ownKeyboard
        source: active ? "qrc:/qt/qml/Stipple/Components/KeyboardPanel.qml" : ""
    }

    Component {
        id: opening

        Item {
            objectName: "home.opening"

            BusyRing {
                anchors.centerIn: parent
            }
        }
    }
    Component {
        id: who

        HomeWho {}
    }
    Component {
        id: passphrase

        HomePassphrase {}
    }
    Component {
        id: frame

        HomeFrame {}
    }
    Component {
        id: blocked

        HomeBlocked {}
    }
}
