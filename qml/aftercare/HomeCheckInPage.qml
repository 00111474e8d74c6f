// The check-in: the questions, a photo, and at once what it means.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components
import Stipple.Client

FocusScope {
    id: page

    signal signsAsked

    objectName: "home.checkInPage"
    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space.l
            visible: HomeCheckIn.stage !== HomeCheckIn.Told
            spacing: Theme.space.l

            PushButton {
                objectName: "home.checkIn.leave"
                kind: PushButton.Quiet
                iconName: "close"
                text: qsTr("Later")
                enabled: !HomeCheckIn.busy
                onClicked: HomeCheckIn.leave()
            }
            Item {
                Layout.fillWidth: true
            }
            PushButton {
                objectName: "home.help"
                kind: PushButton.Quiet
                iconName: "caution"
                text: qsTr("Something is wrong?")
                onClicked: page.signsAsked()
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            sourceComponent: HomeCheckIn.stage === HomeCheckIn.Questions ? questions : HomeCheckIn.stage === HomeCheckIn.Photo ? photo : told
        }
    }

    Component {
        id: questions

        Loader {
            active: HomeCheckIn.form !== null
            sourceComponent: FormPage {
                form: HomeCheckIn.form
                finishText: qsTr("All is right")
            }
        }
    }
    Component {
        id: photo

        HomePhoto {}
    }
    Component {
        id: told

        HomeTold {}
    }
}
